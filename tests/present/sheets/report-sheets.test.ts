import fc from "fast-check";
import { reportSheets } from "../../../src/present/sheets";
import { isReportSheet, withoutReportSheets } from "../../../src/present/sheets/own-sheets";
import type { Report } from "../../../src/diagnose/report";
import { type SheetPlan, a1 } from "../../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { changed } from "../../support/changes";
import { cleanReport, faultyReport, findingOf } from "../../support/reports";
import { sampleSnapshot } from "../../support/sample";
import { placeOf } from "../../support/changes";
import { checkSnapshot, xinjiang } from "../../../tools/shipped";

const report = (of: Report): SheetPlan => reportSheets(of, xinjiang)[0]!;
const form = (of: Report, facts = {}): SheetPlan => reportSheets(of, xinjiang, facts)[1]!;

const textsOf = ({ cells }: SheetPlan): string[] =>
  cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
const all = (plan: SheetPlan): string => textsOf(plan).join("\n");

/** The texts of the row in which a text stands, from left to right. */
function rowWith(plan: SheetPlan, words: string): string[] {
  const row = plan.cells.find(({ content }) => content.kind === "text" && content.text.includes(words))?.row;
  return plan.cells.flatMap((cell) => (cell.row === row && cell.content.kind === "text" ? [cell.content.text] : []));
}

describe("校验报告", () => {
  it("tells unit, year, measure and verdict at its head", () => {
    const head = textsOf(report(faultyReport())).slice(0, 4);
    expect(head[0]).toBe("预算公开校验报告");
    expect(head[1]).toBe("某某自治州人民政府外事办公室　　2024 年　　金额单位：万元　　表样：新疆单位预算公开表");
    expect(head[2]).toBe("结论：✗ 有错误，须改正。错误 2 条，需核实 1 条，提示 1 条。");
    expect(head[3]).toContain("另有 1 项未检查");
  });

  it("lists problems: the cell to blame with what it should say, and how much comes of it", () => {
    const plan = report(faultyReport());
    expect(textsOf(plan)).toContain("要改正的　共 1 个");
    expect(rowWith(plan, "表3!F9 现为 275.87，应为 275.77。")).toEqual([
      "1",
      "错误",
      "表3",
      "表3!F9 现为 275.87，应为 275.77。",
      "表3!F9",
      "275.87",
      "依据：《中华人民共和国预算法》第三十二条；单位预算公开表式",
    ]);
    expect(rowWith(plan, "由此引起")).toEqual(["由此引起的 2 条（改正以后随之消失）："]);
  });

  it("tells below it, a row each, what follows: by formula, with both sides and the difference", () => {
    expect(rowWith(report(faultyReport()), "表3!E9 = 表3!F9 + 表3!G9")).toEqual([
      "错误",
      "表3",
      expect.stringContaining("305.44 ≠"),
      "表3!E9",
      "305.44",
      "305.44",
      "305.54",
      "-0.10",
      "依据：《中华人民共和国预算法》第三十二条；单位预算公开表式",
    ]);
  });

  it("tells a problem of one finding with formula, both sides, difference, basis and advice, and each of its cells", () => {
    const plan = report(cleanReport({ findings: [findingOf()] }));
    expect(rowWith(plan, "表3!E9 = 表3!F9 + 表3!G9")).toEqual([
      "1",
      "错误",
      "表3",
      expect.stringContaining("305.44 ≠"),
      "表3!E9",
      "305.44",
      "305.44",
      "305.54",
      "-0.10",
      "依据：《中华人民共和国预算法》第三十二条；单位预算公开表式\n处理：核对该行的基本支出和项目支出，改正其中有误的一个数。",
    ]);
    for (const cell of ["表3!F9", "表3!G9"]) expect(textsOf(plan)).toContain(cell);
  });

  it("links every cell it names", () => {
    const plan = report(faultyReport());
    const cellTexts = plan.cells.filter(
      ({ content }) => content.kind === "text" && /^表\d+![A-Z]+\d+$/.test(content.text),
    );
    const links = new Set(plan.links.map((link) => a1(link)));
    expect(cellTexts).not.toHaveLength(0);
    for (const cell of cellTexts) expect(links).toContain(a1(cell));
    expect(plan.links.map(({ target }) => target)).toContain("表3!F9");
  });

  it("quotes sheets' names in links as Excel does", () => {
    const cells = [{ place: placeOf("一 '表'!E9"), value: "1" }];
    const plan = report(cleanReport({ findings: [findingOf({ cells })] }));
    expect(plan.links.map(({ target }) => target)).toEqual(["'一 ''表'''!E9"]);
  });

  it("shows before and after of a fix, and which is to be looked at first", () => {
    const fix = { safe: false, label: "把 表3!F9 从 275.87 改为 275.77", edits: [] };
    expect(all(report(cleanReport({ findings: [findingOf({ fix })] })))).toContain(
      "改法：把 表3!F9 从 275.87 改为 275.77（请先核对）。",
    );
  });

  it("lists rounding differences apart, with the amount by which each figure would have to move", () => {
    const adjustments = [
      { place: placeOf("表3!E9"), value: "305.45", by: "-0.01", to: "305.44", mends: 2, breaks: 0, formula: false },
      { place: placeOf("表3!F9"), value: "275.77", by: "0.01", to: "275.78", mends: 0, breaks: 1, formula: false },
    ];
    const finding = findingOf({ severity: "warning", rounding: true, adjustments });
    const plan = report(cleanReport({ findings: [finding] }));
    expect(textsOf(plan)).toContain("没有待处理的问题。");
    expect(all(plan)).toContain("尾差（在四舍五入范围内，不算错误；任选一个数调整即平）　共 1 个");
    expect(all(plan)).toContain(
      "表3!E9 调整 -0.01（305.45 → 305.44）即平，同时消除另外 2 条差额。\n表3!F9 调整 +0.01（275.77 → 275.78）即平，但会使另外 1 条勾稽关系不平。",
    );
  });

  it("lists what is explained and what is put aside with who and when, and what has lapsed with why", () => {
    const words = { who: "会计", when: new Date(2024, 1, 25, 12).toISOString() };
    const findings = [
      findingOf({ severity: "warning", explanation: { kind: "explained", text: "已核实。", ...words } }),
      findingOf({ id: "b", severity: "info", explanation: { kind: "ignored", text: "按模板填列。", ...words } }),
    ];
    const lapsed = [
      {
        ...({ kind: "explained", text: "旧说明。", ...words, finding: "c", rule: "t3/row" } as const),
        reason: "changed" as const,
        changes: [{ meaning: "T3/body/row/2010301//total", before: "1.00", after: "" }],
      },
    ];
    const plan = report(cleanReport({ findings, lapsed }));
    expect(rowWith(plan, "已核实。")).toEqual(["已说明", "已核实。（会计　2024-02-25）"]);
    expect(rowWith(plan, "按模板填列。")).toEqual(["已忽略", "按模板填列。（会计　2024-02-25）"]);
    expect(rowWith(plan, "旧说明。")).toEqual([
      "失效",
      "旧说明。（会计　2024-02-25）",
      "所说明的数据已改变：\n表3　2010301　1.00 → （空）",
      "t3/row",
    ]);
  });

  it("says what was not checked, with the way there", () => {
    expect(rowWith(report(faultyReport()), "无法核对")).toEqual(["未检查", expect.any(String), "表6!A4"]);
  });

  it("shows the first cells of many, those that say something first", () => {
    const cells = Array.from({ length: 11 }, (_, index) => ({
      place: { sheet: "表7", row: index + 7, column: 5 },
      value: index === 9 ? "5" : "",
    }));
    const texts = textsOf(report(cleanReport({ findings: [findingOf({ cells })] })));
    expect(texts).toContain("表7!F17");
    expect(texts).toContain("等 11 处");
  });
});

describe("预算公开情况检查表 as a sheet", () => {
  it("has 是 and 否 ticked as the findings say, and boxes where a person decides", () => {
    expect(rowWith(form(faultyReport()), "表3　")).toEqual([
      "7",
      "表3　单位支出总体情况表",
      "完整、细化、数字准确，与其他表一致",
      "√",
      "【错误】表3!F9 现为 275.87，应为 275.77。由此引起 2 条。",
      "表3!F9",
    ]);
    const plan = form(cleanReport());
    for (const item of ["及时性", "封面、目录", "第一部分", "第三部分", "第四部分"]) {
      expect(rowWith(plan, item).filter((text) => text === "□")).toHaveLength(2);
      expect(rowWith(plan, item).at(-1)).toContain("需人工核对");
    }
  });

  it("links each problem to its first cell", () => {
    expect(form(faultyReport()).links.map(({ target }) => target)).toEqual(
      expect.arrayContaining(["表3!F9", "表4!D36"]),
    );
  });

  it("fills in timeliness where both days are known", () => {
    const row = rowWith(form(cleanReport(), { approved: "2024-02-05", published: "2024-02-20" }), "及时性");
    expect(row.slice(3)).toEqual(["√", "批复日期 2024-02-05，公开日期 2024-02-20，批复后第 15 日公开。"]);
  });
});

describe("both sheets", () => {
  const plans = reportSheets(faultyReport(), xinjiang);

  it("are set up to be printed on A4, their headings on every page", () => {
    expect(plans.map(({ page }) => page.orientation)).toEqual(["landscape", "portrait"]);
    for (const { page, columnWidths, cells } of plans) {
      expect(page.titleRows).toBeDefined();
      expect(page.printArea.right).toBe(columnWidths.length - 1);
      expect(page.printArea.bottom).toBe(Math.max(...cells.map(({ row }) => row)));
    }
  });

  it("are no tables of the workbook: a workbook that holds them is checked as it was without", () => {
    const sample = changed(sampleSnapshot(), [{ cell: "表3!F8", value: 285.77 }]);
    const before = checkSnapshot(sample);
    const own = readWorkbook(writeWorkbook(reportSheets(before, xinjiang)));
    expect(own.sheets.every(isReportSheet)).toBe(true);
    expect(checkSnapshot({ ...sample, sheets: [...own.sheets, ...sample.sheets] })).toEqual(before);
  });

  it("leave a sheet of the user's alone that has the same title but not our signature", () => {
    const sheet = { ...sampleSnapshot().sheets[0]!, cells: [{ row: 0, column: 0, value: "预算公开情况检查表" }] };
    expect(withoutReportSheets({ sheets: [sheet] }).sheets).toHaveLength(1);
  });

  it("hold nothing but texts, whatever the workbook says, and read back the same", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "'x"),
    );
    fc.assert(
      fc.property(text, text, text, (unit, message, value) => {
        const faulty = faultyReport();
        const findings = faulty.findings.map((finding) => ({
          ...finding,
          message,
          formula: value,
          left: message,
          cells: [{ place: placeOf("表3!E9"), value }],
          explanation: { kind: "ignored" as const, text: value, who: unit, when: message },
        }));
        const written = reportSheets({ ...faulty, unit, measure: value, findings }, xinjiang);
        for (const { cells } of written)
          for (const { content } of cells) expect(["text", "blank"]).toContain(content.kind);
        for (const { cells } of readWorkbook(writeWorkbook(written)).sheets)
          for (const cell of cells) {
            expect(cell.formula).toBeUndefined();
            expect(typeof cell.value).toBe("string");
          }
      }),
      { numRuns: 10 },
    );
  });

  it("stay a sheet that a person can read, however much is wrong", () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => findingOf({ id: `f${index}` }));
    const [first, second] = reportSheets(cleanReport({ findings }), xinjiang);
    expect(all(first!)).toContain("另有 2700 个未列出");
    expect(all(second!)).toContain("另有 2980 条，见“校验报告”。");
  });
});
