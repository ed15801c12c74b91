import { plannedDocument } from "../../src/app/generate/planned-document";
import { TEXT_SHEET, documentText } from "../../src/document";
import { NO_FACTS } from "../../src/facts";
import { SEED_FACTS, seedPlanned } from "./seed";

const planned = seedPlanned();
const model = plannedDocument(planned)!;
const text = documentText(model);
const UNIT = "克孜勒苏柯尔克孜自治州人民政府外事办公室";

/** What the headings of a level say. */
function headings(level: 1 | 2 | 3): string[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "heading" && block.level === level
        ? [block.runs.map((run) => (run.kind === "tab" ? "" : run.text)).join("")]
        : [],
    ),
  );
}

describe("the whole document of the sample", () => {
  it("has four parts, and twelve sections in the third", () => {
    expect(headings(1)).toEqual([
      "第一部分 2024年单位概况",
      "第二部分 2024年单位预算公开表",
      "第三部分 2024年单位预算情况说明",
      "第四部分 名词解释",
    ]);
    expect(
      headings(2)
        .slice(2)
        .map((heading) => heading.split("、")[0]),
    ).toEqual([..."一二三四五六七八九十", "十一", "十二"]);
  });

  it("lacks nothing", () => {
    expect(planned.document!.openPoints).toEqual([]);
    expect(text.join("")).not.toContain("【");
  });

  it.each([
    `${UNIT}无下属预算单位，下设5个科室，分别是：外事管理科、边界管理科、综合科、侨联办公室、外事服务中心。`,
    `${UNIT}编制数16，实有人数35人，其中：在职16人，减少1人；退休19人，增加3人；离休0人，增加0人。`,
    `2024年，${UNIT}政府采购预算31.83万元，其中：政府采购货物预算19.28万元，政府采购工程预算0.00万元，政府采购服务预算12.55万元。`,
    `2024年，${UNIT}面向中小企业预留政府采购项目预算金额31.83万元，小微企业预留政府采购项目预算金额31.83万元。`,
    `截至2023年底，${UNIT}及下属各预算单位占用使用国有资产总体情况为：`,
    "1.房屋0.00平方米，价值0.00万元。",
    "2.车辆7辆，价值67.43万元；其中：一般公务用车3辆，价值65.92万元；执法执勤用车0辆，价值0.00万元；其他车辆4辆，价值1.51万元。",
    "3.办公家具价值17.37万元。",
    "4.其他资产价值100.86万元。",
    "单位价值50万元以上大型设备0台，单位价值100万元以上大型设备0台。",
    "2024年单位预算未安排购置车辆经费，安排购置50万元以上大型设备0台，单位价值100万元以上大型设备0台。",
    "2024年，本单位预算绩效管理整体预算绩效目标1个，涉及金额537.43万元；当年财政拨款项目2个，涉及预算金额60.00万元；当年非财政拨款项目1个，涉及预算金额89.67万元。具体情况见下表（按项目分别填报）：",
    "本单位财政拨款项目涉密2个，涉及预算金额60.00万元。",
    "2.项目名称：外事活动业务经费",
    "资金执行时间：完全不予公开",
    "2024年2月25日",
  ])("says as the published one does: %s", (sentence) => {
    expect(text).toContain(sentence);
  });

  it("explains the terms that it needs, numbered anew", () => {
    const terms = text.slice(text.indexOf("第四部分 名词解释") + 1).map((entry) => entry.split("：")[0]);
    expect(terms.slice(0, 8)).toEqual([
      "一、财政拨款",
      "二、一般公共预算",
      "三、单位资金",
      "四、其他收入",
      "五、基本支出",
      "六、项目支出",
      "七、“三公”经费",
      "八、机关运行经费",
    ]);
  });

  it("stands in the workbook too: the tables of targets, and the text with the cells that it comes from", () => {
    const names = planned.plans.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(["单位整体绩效目标表", "项目支出绩效目标表_1", TEXT_SHEET]);
    const rows = planned.plans.at(-1)!.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(rows).toContain(`${UNIT}2024年单位预算说明`);
    expect(rows.some((cell) => cell.startsWith("表1!"))).toBe(true);
  });
});

describe("a document of which the user has stated nothing", () => {
  it("is written with what is missing in its place, and listed; nothing is said of last year", () => {
    const { document } = seedPlanned({
      facts: { ...NO_FACTS, unit: { ...NO_FACTS.unit, posts: { value: 16 } } },
      prior: [],
    });
    const messages = document!.openPoints.map(({ message }) => message);
    expect(messages).toContain("请在“单位信息”填写主要职能");
    expect(messages).toContain("请在“国有资产”填写国有资产占用使用情况");
    expect(messages).toContain("请在“绩效_整体”填写绩效目标");
  });
});

describe("a secret project", () => {
  const facts = {
    ...SEED_FACTS,
    projects: SEED_FACTS.projects.map(({ publicName: _publicName, ...note }) => note),
  };
  const secret = seedPlanned({ facts });

  it("stands in nothing that is published, and its money stays in the sums", () => {
    const published = JSON.stringify([secret.plans, plannedDocument(secret)]);
    expect(published).not.toMatch(/党委外办业务经费.{0,3}\d|"(?:党委外办|外事活动)业务经费"/);
    for (const name of ["党委外办业务经费", "外事活动业务经费"]) expect(published).not.toContain(name);
    expect(published).toContain("涉密项目1");
    expect(documentText(plannedDocument(secret)!)).toContain("本单位财政拨款项目涉密2个，涉及预算金额60.00万元。");
  });
});
