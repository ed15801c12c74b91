import { checkSnapshot } from "../../../src/app/check/check-snapshot";
import { TEMPLATES } from "../../../src/templates";
import { readDocx, readPasted } from "../../../src/text/paragraphs";
import type { TextDocument } from "../../../src/text";
import { docxOf, p, tbl } from "../../support/docx-files";

const HEADINGS = "一级指标 二级指标 三级指标 指标值 设定依据 分值权重";
const lines = (value: string, name = "培训次数（次）") =>
  readPasted(
    `单位整体绩效目标表\n${HEADINGS}\n产出 数量指标\n在职人员${name}\n≥8次 工作计划 90\n项目支出绩效目标表\n项目名称 某项目\n${HEADINGS}\n产出指标 数量指标\n在职人员培训（次）\n${value} 工作计划 100`,
    "说明.txt",
  );
const told = (text: TextDocument) =>
  checkSnapshot({ sheets: [] }, TEMPLATES, { text }).findings.filter(({ rule }) => rule.startsWith("p/"));
const word = (value: string, weight: string) =>
  readDocx(
    docxOf(
      p("单位整体绩效目标表") + tbl([HEADINGS.split(" "), ["产出", "满意度", "人均成本（元）", value, "计划", weight]]),
    ),
    "公开.docx",
  ).document;

describe("the tables of targets of a published text", () => {
  it("tell one indicator with two values, with where both stand", () => {
    const [finding, ...others] = told(lines("=2 次"));
    expect(others).toEqual([]);
    expect([finding!.rule, finding!.severity]).toEqual(["p/same", "warning"]);
    expect(finding!.message).toContain("整体绩效目标为“≥8次”，在项目“某项目”为“＝2次”");
    expect(finding!.text!.map(({ paragraph }) => paragraph)).toEqual([10, 4]);
  });

  it.each([
    ["the same value, written otherwise", lines(">=8 次")],
    ["another indicator", lines("=2 次", "教育次数（次）")],
    ["values that cannot be read", lines("若干 次")],
  ])("tell nothing of %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("tell what is wrong in a Word table by the rules over sheets of facts", () => {
    expect(told(word("≥4次", "80")).map(({ rule }) => rule)).toEqual(["p/weights", "p/value", "p/pairs"]);
    expect(told(word("≤400元", "100")).map(({ rule }) => rule)).toEqual(["p/pairs"]);
  });

  it("are told as not checked where they cannot be read", () => {
    const report = checkSnapshot({ sheets: [] }, TEMPLATES, { text: word("≤400元", "全部") });
    expect(report.uncheckedNumbers?.map(({ reason }) => reason)).toContain("unread-targets");
    expect(report.rules.find(({ rule }) => rule === "p/same")).toMatchObject({ held: 0, failed: 0, unchecked: 1 });
  });
});
