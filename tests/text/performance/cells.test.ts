import { writeDocx } from "../../../src/document/docx/write-docx";
import { plannedDocument } from "../../../src/app/generate/planned-document";
import { readDocx } from "../../../src/text/paragraphs";
import { readTargets } from "../../../src/text/performance";
import { seedPlanned } from "../../document/seed";
import { docxOf, p, tbl } from "../../support/docx-files";

const HEADINGS = ["一级指标", "二级指标", "三级指标", "指标值", "设定依据", "分值权重"];
const ROWS = [
  ["产出指标", "数量指标", "培训次数（次）", "≥4次", "工作计划", "60"],
  ["", "质量指标", "覆盖率（%）", "", "工作计划", "40"],
];
const targetsOf = (body: string) => readTargets(readDocx(docxOf(body), "公开.docx").document);

describe("tables of targets in a Word file", () => {
  it("are read by their headings, the unit's own by its title and a project's by 项目名称", () => {
    const whole = p("单位整体绩效目标表") + tbl([HEADINGS, ...ROWS]);
    const own =
      p("项目支出绩效目标表") + tbl([["项目名称", "某 项目"], HEADINGS, ...ROWS, ["……", "", "……", "", "", ""]]);
    const { facts, unread } = targetsOf(whole + own);
    expect(unread).toEqual([]);
    expect(facts.projects.map(({ project }) => project.value)).toEqual(["某 项目"]);
    for (const { indicators } of [facts.overall!, ...facts.projects])
      expect(indicators.map((one) => [one.second?.value, one.value?.value, one.weightHundredths?.value])).toEqual([
        ["数量指标", "≥4次", 6000],
        ["质量指标", undefined, 4000],
      ]);
  });

  it("are read with their columns in any order", () => {
    const turned = (row: readonly string[]) => [...row].reverse();
    const { facts } = targetsOf(p("部门整体支出绩效目标表") + tbl([HEADINGS, ...ROWS].map(turned)));
    expect(facts.overall?.indicators[0]?.value?.value).toBe("≥4次");
  });

  it("are one where a table goes on below headings of its own", () => {
    const half = (row: readonly string[]) => tbl([["项目名称", "某项目"], HEADINGS, row]);
    expect(targetsOf(half(ROWS[0]!) + p("") + half(ROWS[1]!)).facts.projects[0]!.indicators).toHaveLength(2);
  });

  it.each([
    ["what they are of stands nowhere", tbl([HEADINGS, ...ROWS])],
    ["a weight is no number", p("单位整体绩效目标表") + tbl([HEADINGS, [...ROWS[0]!.slice(0, 5), "六十"]])],
    [
      "the next table is the rest of this one",
      p("单位整体绩效目标表") + tbl([HEADINGS, ROWS[0]!]) + p("") + tbl([ROWS[1]!]),
    ],
  ])("are left out and told where %s", (_, body) => {
    const { facts, unread } = targetsOf(body + p("其他"));
    expect([facts, unread.length]).toEqual([{ projects: [] }, 1]);
  });

  it("of the document that this program writes are those of its sheets", async () => {
    const { document } = readDocx(await writeDocx(plannedDocument(seedPlanned())!), "公开.docx");
    const { facts, unread } = readTargets(document);
    expect(unread).toEqual([]);
    expect(facts.overall?.indicators.length).toBe(6);
    expect(facts.projects.map(({ indicators }) => indicators.length)).toEqual([13]);
  });
});
