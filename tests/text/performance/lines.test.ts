import fc from "fast-check";
import { readPasted } from "../../../src/text/paragraphs";
import { readTargets } from "../../../src/text/performance";

/** The lines of a table for the unit as a whole; each row's name is broken where `/` stands. */
const overall = (rows: readonly string[]) => [
  "单位整体绩效目标表",
  "(2024 年)",
  "年度绩效目标",
  "1.做好日常工作，全年开展培训 4 次。",
  "一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重",
  ...rows.flatMap((row) => row.split("/")),
];
const project = (rows: readonly string[], name = "档案/整理项目") => [
  "项目支出绩效目标表",
  "预算单位 某单位",
  ...`项目名称/${name}`.split("/"),
  "项目负责人 （略）",
  ..."一级/指标/二级/指标/三级/指标/指标值/指标值设/置依据/上年/完成值/指标分值/权重/指标赋/分规则/佐证/资料".split(
    "/",
  ),
  ...rows.flatMap((row) => row.split("/")),
];
const WHOLE = [
  "履职效能 数量指标/开展培训/次数（次）/>=4 次 2024 年工作计划 40",
  "社区走访（户）/≥100户 工作计划 30",
  "质量指标/服务对象覆盖率(%)/=100% 工作计划 20",
];
const OWN = [
  "产出指/标/数量指/标/开展/培训（次）/=2 次 计划标准 2次 50/按照正/常比例/赋分/工作资料",
  "档案整理/数量（卷）/>= 300卷 计划标准 280卷 30/按照正/常比例/赋分/原始凭证",
  "效益指/标/社会效/益指标/工作保障/有效保障 计划标准 有效保障 10/按等级/工作资料",
];

const textOf = (lines: readonly string[]) => readPasted(lines.join("\n"), "说明.txt");
function readOf(lines: readonly string[]) {
  const { facts, unread } = readTargets(textOf(lines));
  const shown = (one: (typeof facts)["overall"]) =>
    one?.indicators.map(({ third, value }) => `${third.value} ${value?.value}`);
  const projects = facts.projects.map((one) => [one.project.value, ...shown(one)!]);
  return { overall: shown(facts.overall), projects, unread: unread.length };
}

describe("tables of targets in lines of text", () => {
  it("are read below their titles, however the names are broken into lines", () => {
    expect(
      readOf([...overall(WHOLE), ...project(OWN), "（五）其他需说明的事项", "涉密项目 2 个，共 10 万元 5"]),
    ).toEqual({
      overall: ["开展培训次数（次） >=4次", "社区走访（户） ≥100户", "服务对象覆盖率(%) =100%"],
      projects: [["档案整理项目", "开展培训（次） =2次", "档案整理数量（卷） >=300卷"]],
      unread: 0,
    });
  });

  it("are read in any order of tables and rows, with numbers of pages and empty lines between", () => {
    const lines = [
      ...project([OWN[0]!, OWN[2]!, OWN[1]!]),
      "- 12 -",
      "",
      ...overall([WHOLE[0]!, WHOLE[2]!, "", WHOLE[1]!]),
    ];
    const { projects, overall: whole, unread } = readOf(lines.flatMap((line) => [line, " "]));
    expect([projects[0]!.length, whole!.length, unread]).toEqual([3, 3, 0]);
  });

  it("point at the characters of an indicator's value", () => {
    const document = textOf(overall(WHOLE));
    const { facts, places } = readTargets(document);
    const [span] = places.spansOf([facts.overall!.indicators[0]!.value!.cell!]);
    expect(document.paragraphs[span!.paragraph]!.raw.slice(span!.start, span!.end)).toBe(">=4 次");
  });

  it.each([
    ["the weights do not add up: a row may be missing, or a number is no weight", overall(WHOLE.slice(1))],
    [
      "the headings are mixed with those of the next column",
      [...overall([]).slice(0, -1), "一级 二级 指标 指标", ...WHOLE],
    ],
    ["the project's name is not there", project(OWN).filter((line) => !line.includes("项目名称"))],
  ])("are left out and told where %s", (_, lines) => {
    expect(readOf(lines)).toEqual({ overall: undefined, projects: [], unread: 1 });
  });

  it("leave out an indicator whose name may have been cut by a page", () => {
    const cut = "巡查活/动开展/=100% 计划标准 =100% 50/按照正/工作资料/及时率/（%）/赋分";
    expect(readOf(project([cut, OWN[1]!, OWN[2]!])).projects[0]!.slice(1)).not.toContainEqual(
      expect.stringContaining("巡查"),
    );
  });

  it("leave out last year's value of an indicator that has words for its own", () => {
    const words = "产出指标/数量指标/服务保障/有效保障 计划标准 =95% 60/工作资料";
    expect(readOf(project([words, OWN[1]!])).projects[0]).toEqual(["档案整理项目", "档案整理数量（卷） >=300卷"]);
  });

  it("are no other text: nothing is read where no title stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WHOLE, ...OWN, "合计 100", "单位整体绩效目标表见附件")), (lines) => {
        expect(readOf(lines)).toEqual({ overall: undefined, projects: [], unread: 0 });
      }),
    );
  });
});
