import { join } from "node:path";
import { safeFixes } from "../../src/app/fix/plan-fixes";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { openAndCheck } from "../../src/files/check-file";
import type { Report, ReportFinding, ReportSuspect } from "../../src/diagnose";
import { placeText } from "../../src/workbook";
import { TEMPLATES } from "../../tools/shipped";

/**
 * Workbooks in which one thing was changed, as it was seen in published budgets and in the bug reports of other programs. All come from one workbook
 * of which nothing is to be said. Each row is the whole of what `check` must say of one.
 */
interface Case {
  readonly file: string;
  /** What is in it, and what is right. */
  readonly about: string;
  /** `error t3/row 表3!E9 (3)`: a finding by severity, rule, first cell, and how many cells it names if more than one. */
  readonly findings: readonly string[];
  /** `表3!E9 50.7 → 40.70`; those that other explanations equal end in `?`. */
  readonly suspects?: readonly string[];
  /** What `mark --fix` changes unasked: `表6!D15 3.40 → 3.40`. */
  readonly certain?: readonly string[];
  /** Words that a message must hold. */
  readonly words?: readonly string[];
  readonly measure?: string;
}

const CASES: readonly Case[] = [
  {
    file: "all-numbers-are-text",
    about: "every amount is text: one warning a table, with where they stand; all are mended with certainty",
    findings: [
      "warning form/number-as-text 表1!B6 (9)",
      "warning form/number-as-text 表2!E7 (34)",
      "warning form/number-as-text 表3!E6 (23)",
      "warning form/number-as-text 表4!B6 (9)",
      "warning form/number-as-text 表5!E6 (23)",
      "warning form/number-as-text 表6!D6 (49)",
      "warning form/number-as-text 表7!F6 (15)",
      "warning form/number-as-text 表10!B6 (10)",
    ],
  },
  {
    file: "appropriation-with-carryover",
    about:
      "表4's income has 一、本年收入 and 二、上年结转, each with （一）一般公共预算拨款 …: two groups, no row twice",
    findings: [],
  },
  {
    file: "circular-total",
    about: "302 is SUM over itself: that is told, and what it must give; not that Excel should compute it",
    findings: [
      "error form/circular-formula 表6!D14",
      "error t6/row 表6!D14 (3)",
      "error t6/tree 表6!D14 (11)",
      "error t6/tree 表6!D29 (4)",
    ],
    suspects: ["表6!D14 0 → 14.13"],
    words: ["引用了自己所在的单元格"],
  },
  {
    file: "code-turned-into-a-date",
    about: "款 typed 3-1 is a date: one finding that says so and what belongs there, and no sum that fails for it",
    findings: ["error code/unreadable-part 表3!B8"],
    certain: ["表3!B8 45352 → 03"],
    words: ["显示为“3-1”", "这里应是“03”", "2010301 行政运行"],
  },
  {
    file: "fix-unlike-name",
    about: "30205 水费 is named 办公设备购置费: the code may be the slip as well, so the fix is not certain",
    findings: ["warning code/name 表6!C17"],
  },
  {
    file: "formulas-never-computed",
    about: "SUM formulas without stored results, as other programs write them: one notice a table",
    findings: ["info form/uncomputed-formula 表6!D6 (12)"],
  },
  {
    file: "invisible-mark-in-name",
    about: "U+200E after one name, U+2060 before another: folded away",
    findings: [],
  },
  {
    file: "line-numbers-below-group",
    about: "行次 below 收入 and below 支出 holds no amounts",
    findings: [],
  },
  {
    file: "measure-followed-by-words",
    about: "单位：万元  公开01表 is the measure 万元",
    findings: [],
    measure: "万元",
  },
  {
    file: "merge-of-a-whole-row",
    about: "a title merged as 2:2 is a title",
    findings: [],
  },
  {
    file: "name-column-unknown-heading",
    about: "部门经济分类科目名称 is a column of names: the wrong name is told, and nothing else",
    findings: ["warning code/name 表6!C16"],
  },
  {
    file: "numbered-category-names",
    about: "一、一般公共服务支出 … 三十、: numbering is layout",
    findings: [],
  },
  {
    file: "one-figure-wrong-in-three-tables",
    about: "20805 is wrong alike in the seven cells that print it: one cause",
    findings: [
      "error t2/tree 表2!E12 (2)",
      "error t2/tree 表2!F12 (2)",
      "error t2/tree 表2!G12 (2)",
      "error t2/tree 表2!E13 (3)",
      "error t2/tree 表2!F13 (3)",
      "error t2/tree 表2!G13 (3)",
      "error t3/tree 表3!E11 (2)",
      "error t3/tree 表3!F11 (2)",
      "error t3/tree 表3!E12 (3)",
      "error t3/tree 表3!F12 (3)",
      "error t5/tree 表5!E11 (2)",
      "error t5/tree 表5!F11 (2)",
      "error t5/tree 表5!E12 (3)",
      "error t5/tree 表5!F12 (3)",
    ],
    suspects: ["表2!E13", "表2!F13", "表2!G13", "表3!E12", "表3!F12", "表5!E12", "表5!F12"].map(
      (cell) => `${cell} 81.29 → 71.29`,
    ),
  },
  {
    file: "one-digit-category",
    about: "类 7 for 208: 款, 项, name and the row above agree, so one finding names the cell and 208",
    findings: ["error code/unreadable-part 表3!A14"],
    certain: ["表3!A14 7 → 208"],
    words: ["写作“7”", "这里应是“208”"],
  },
  {
    file: "repeated-header-top-word",
    about: "a header that begins with 项目 and is repeated where the page breaks is a header",
    findings: [],
  },
  {
    file: "suggested-code-against-name",
    about:
      "30210 公务用车运行费用 is no code: 30231 is suggested, whose name is all but the same; never one that the table has",
    findings: ["error code/unknown 表6!B23", "info form/order 表6!A23"],
    words: ["可能是 30231 公务用车运行维护费"],
  },
  {
    file: "sum-passes-over-text",
    about: "302 sums over the text 3.40 and so is too small: the texts are to blame, not the sum",
    findings: [
      "error t6/tree 表6!D14 (11)",
      "error t6/tree 表6!F14 (11)",
      "error t6/tree 表6!D29 (4)",
      "error t6/tree 表6!F29 (4)",
      "warning form/number-as-text 表6!D15",
      "warning form/number-as-text 表6!F15",
    ],
    suspects: ["表6!D15 3.40 → 3.40", "表6!F15 3.40 → 3.40"],
    certain: ["表6!D15 3.40 → 3.40", "表6!F15 3.40 → 3.40"],
    words: ["公式 D14 求和时把它漏掉了：改成数字后，D14 得 14.13"],
  },
  {
    file: "three-public-in-columns",
    about: "表10 with the three expenses as columns and one row of figures is 表10; its ties hold",
    findings: [],
  },
  {
    file: "title-says-yusuan-danwei",
    about: "2024年预算单位收支总体情况表: the unit is the one below, never the middle of a title",
    findings: [],
  },
  {
    file: "title-with-classification-word",
    about: "一般公共预算支出功能分类预算表 is 表5",
    findings: [],
  },
  {
    file: "two-years-older-first",
    about: "last year's tables stand first: this year's are checked, the older set is told once",
    findings: [
      "info form/earlier-year 2023年表1!A2",
      "error x/t2-t3-row 2024年表2!E10 (2)",
      "error t3/tree 2024年表3!E7 (4)",
      "error t3/row 2024年表3!E9 (3)",
    ],
    suspects: ["2024年表3!E9 50.7 → 40.70"],
    certain: ["2024年表3!E9 50.7 → 40.70"],
  },
  {
    file: "whole-yuan-rounding",
    about: "whole 元, whose ten 款 add up to one 元 less than 302: 尾差, of which no cell is suspected",
    findings: ["warning t6/tree 表6!D14 (11)", "warning t6/tree 表6!F14 (11)"],
    words: ["在四舍五入范围内（尾差）"],
    measure: "元",
  },
];

/** What is so in all of them but where a row says otherwise. */
const UNIT = "甲州综合服务中心";

describe("what is said of a workbook with one thing changed", () => {
  it.each(CASES)("$file: $about", async ({ file, findings, suspects = [], certain, words = [], measure = "万元" }) => {
    const { report } = await openAndCheck(
      NODE_TOOLS,
      { file: join(__dirname, `${file}.xlsx`) },
      { templates: TEMPLATES },
    );
    expect(report).toMatchObject({ unit: UNIT, year: 2024, measure });
    expect(report.tables.map(({ state }) => state)).not.toContain("missing");
    expect(report.findings.map(findingText)).toEqual(findings);
    expect(report.suspects.map(suspectText)).toEqual(suspects);
    if (file !== "all-numbers-are-text") expect(certainChanges(report)).toEqual(certain ?? []);
    const messages = report.findings.map(({ message }) => message).join("\n");
    for (const word of words) expect(messages).toContain(word);
  });

  it("all-numbers-are-text: every amount is made the number that it says", async () => {
    const { report } = await openAndCheck(
      NODE_TOOLS,
      { file: join(__dirname, "all-numbers-are-text.xlsx") },
      { templates: TEMPLATES },
    );
    const changes = certainChanges(report).map((change) => change.replace(/^\S+ /, "").split(" → "));
    expect(changes).toHaveLength(172);
    for (const [before, after] of changes) expect(after).toBe(before);
  });
});

function findingText({ severity, rule, cells }: ReportFinding): string {
  const count = cells.length > 1 ? ` (${cells.length})` : "";
  return `${severity} ${rule} ${cells[0] ? placeText(cells[0].place) : ""}${count}`.trimEnd();
}

function suspectText({ place, value, suggested, equivalent }: ReportSuspect): string {
  return `${placeText(place)} ${value} → ${suggested}${equivalent ? "?" : ""}`;
}

function certainChanges(report: Report): string[] {
  const edits = safeFixes(report).flatMap((fix) => fix.edits);
  return edits.map(({ cell, before, content }) => {
    const after = content.kind === "number" ? content.decimal : content.kind === "text" ? content.text : "";
    return `${placeText(cell)} ${before} → ${after}`;
  });
}
