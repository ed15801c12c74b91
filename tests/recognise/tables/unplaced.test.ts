import type { Disclosure, Unplaced } from "../../../src/tables";
import { a1 } from "../../../src/workbook";
import * as layouts from "../../support/layouts";
import { sheetOf, snapshotOf, withCell } from "../../support/snapshots";
import { sampleSnapshot } from "../../support/sample";
import { recognise } from "../../../tools/shipped";

const tables = layouts.sampleTables();

function report({ unplaced }: Disclosure): string[] {
  return unplaced.map(say);
}

function say({ table, cell, reason, detail }: Unplaced): string {
  return `${table ?? "?"} ${cell.sheet}!${a1(cell)} ${reason} ${detail}`;
}

function change(id: string, how: (table: layouts.PlainTable) => layouts.PlainTable) {
  return layouts.separate(tables.map((table) => (table.id === id ? how(table) : table)));
}

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];

describe("what cannot be placed is reported with its sheet, cell and reason", () => {
  it("a row with amounts and no code", () => {
    const emptied = [0, 1, 2].reduce(
      (snapshot, column) => withCell(snapshot, { sheet: "表3", row: 8, column }, undefined),
      sampleSnapshot(),
    );
    expect(report(recognise(emptied))).toEqual(["T3 表3!E9 row 事业运行"]);
  });

  it("a row with amounts and nothing else", () => {
    const emptied = [0, 1, 2, 3].reduce(
      (snapshot, column) => withCell(snapshot, { sheet: "表3", row: 8, column }, undefined),
      sampleSnapshot(),
    );
    expect(report(recognise(emptied))).toEqual(["T3 表3!E9 row "]);
  });

  it("a line that table 1 does not have", () => {
    const renamed = withCell(sampleSnapshot(), { sheet: "表1", row: 6, column: 0 }, "捐赠收入");
    expect(report(recognise(renamed))).toEqual(["T1 表1!B7 row 捐赠收入"]);
  });

  it("a name that table 1 has twice, where both stand above", () => {
    const again = withCell(
      withCell(sampleSnapshot(), { sheet: "表1", row: 31, column: 0 }, "单位资金"),
      { sheet: "表1", row: 31, column: 1 },
      5,
    );
    expect(report(recognise(again))).toEqual(["T1 表1!B32 row 单位资金"]);
  });

  it("an error where the row cannot be placed", () => {
    const broken = withCell(sampleSnapshot(), { sheet: "表3", row: 12, column: 5 }, { error: "#REF!" });
    const emptied = [0, 1, 2].reduce(
      (snapshot, column) => withCell(snapshot, { sheet: "表3", row: 12, column }, undefined),
      broken,
    );
    expect(report(recognise(emptied))).toEqual(["T3 表3!E13 row 行政单位离退休"]);
  });

  it("a column of the year before, once, and not read in place of this year's", () => {
    const withLastYear = change("T3", (table) =>
      layouts.insertColumn(table, 4, "上年预算数", (_line, index) => ({ value: 100 + index })),
    );
    const disclosure = recognise(withLastYear);
    expect(report(disclosure)).toEqual(["T3 表3!E6 column 上年预算数"]);
    expect(disclosure.tables[2]!.rows[0]!.figures[0]).toMatchObject({
      amount: 466_140_000,
      column: "total",
    });
  });

  it("of two groups of columns with a year each, the earlier year's", () => {
    const rows = [
      ["单位支出总体情况表"],
      ["科目编码", "科目名称", "2023年预算数", null, null, "2024年预算数"],
      [null, null, "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出"],
      ["2010301", "行政运行", 1, 1, null, 3, 1, 2],
      [null, "合计", 1, 1, null, 3, 1, 2],
    ];
    const disclosure = recognise(snapshotOf(sheetOf("A", rows)));
    expect(disclosure.tables[0]!.rows[0]!.figures.map(({ cell }) => a1(cell))).toEqual(["F4", "G4", "H4"]);
    expect(report(disclosure)).toEqual(["T3 A!C4 column 预算数合计", "T3 A!D4 column 预算数基本支出"]);
  });

  it("a column of amounts without a header, between and beside the table's", () => {
    const between = change("T3", (table) =>
      layouts.insertColumn(table, 5, "", (line) => (line.role === "body" ? { value: 7 } : undefined)),
    );
    expect(report(recognise(between))).toEqual(["T3 表3!F6 column "]);
    const beside = withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 9 }, 12.5);
    expect(report(recognise(beside))).toEqual(["T3 表3!J8 column "]);
  });

  it("an amount among the codes", () => {
    const misplaced = withCell(sampleSnapshot(), { sheet: "表3", row: 5, column: 2 }, 466.14);
    expect(report(recognise(misplaced))).toEqual(["T3 表3!C6 column 项"]);
  });

  it("a column of the table that is not there", () => {
    const renamed = withCell(sampleSnapshot(), { sheet: "表3", row: 3, column: 6 }, "其他");
    expect(report(recognise(renamed))).toEqual(["T3 表3!A5 missing-column 项目支出", "T3 表3!G6 column 其他"]);
  });

  it("a title without a header below it", () => {
    const disclosure = recognise(
      snapshotOf(sheetOf("A", [["单位支出总体情况表"], ["201", "一般公共服务支出", 466.14]])),
    );
    expect(disclosure.tables).toEqual([]);
    expect(report(disclosure)).toEqual(["T3 A!A1 no-header 单位支出总体情况表"]);
  });

  it("a title without a header, and amounts below it, even where the table stands elsewhere", () => {
    const sheet = sheetOf("旧表", [["单位支出总体情况表"], ["201", "一般公共服务支出", 466.14]]);
    expect(report(recognise(layouts.amongOthers(sampleSnapshot(), [sheet])))).toEqual([
      "T3 旧表!A1 no-header 单位支出总体情况表",
    ]);
  });

  it("a sheet called 表3 that holds amounts and no header", () => {
    const disclosure = recognise(snapshotOf(sheetOf("表3", [["201", "一般公共服务支出", 466.14]])));
    expect(report(disclosure)).toEqual(["T3 表3!A1 no-header 表3"]);
  });

  it("a header that fits two tables, without a title", () => {
    const disclosure = recognise(snapshotOf(sheetOf("A", [HEADER, ["2010301", "行政运行", 3, 1, 2]])));
    expect(disclosure.tables).toEqual([]);
    expect(report(disclosure)).toEqual(["? A!A1 ambiguous T3,T5"]);
    expect(disclosure.otherSheets).toEqual(["A"]);
  });

  it("a header repeated below the row of totals: the next table, whose title is missing", () => {
    const rows = [
      ["单位支出总体情况表"],
      HEADER,
      ["2010301", "行政运行", 3, 1, 2],
      [null, "合计", 3, 1, 2],
      [],
      HEADER,
      ["2010301", "行政运行", 9, 9, null],
    ];
    const disclosure = recognise(snapshotOf(sheetOf("A", rows)));
    expect(report(disclosure)).toEqual(["? A!A6 ambiguous T3,T5"]);
    expect(disclosure.tables[0]!.rows).toHaveLength(2);
  });

  it("another table's header below the row of totals, whose title is missing: its codes are not read as this table's", () => {
    const stacked = layouts.stacked(
      tables
        .filter(({ id }) => id === "T5" || id === "T6")
        .map((table) => (table.id === "T6" ? layouts.untitled(table) : table)),
      1,
    );
    const disclosure = recognise(stacked);
    expect(disclosure.unplaced.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual(["ambiguous T6"]);
    expect(disclosure.tables.map(({ id }) => id)).toEqual(["T5"]);
    expect(disclosure.tables[0]!.rows.flatMap(({ code }) => code ?? [])).not.toContain("301");
  });

  it("rows above the first title of a sheet, under a header of their own", () => {
    const rows = [
      HEADER,
      ["2010301", "行政运行", 3, 1, 2],
      [],
      ["单位支出总体情况表"],
      HEADER,
      ["2010301", "行政运行", 9, 9, null],
    ];
    const disclosure = recognise(snapshotOf(sheetOf("A", rows)));
    expect(report(disclosure)).toEqual(["? A!A1 ambiguous T3,T5"]);
    expect(disclosure.tables.map(({ area }) => area.top)).toEqual([3]);
  });
});

describe("codes that cannot be understood stay with their row, and their amounts out of every sum", () => {
  const at = (row: number, column: number) => ({ sheet: "表3", row, column });
  // by its own name the code would be known all the same
  const misnamed = withCell(sampleSnapshot(), at(7, 3), "行政事务");

  it.each([
    ["too short", withCell(misnamed, at(7, 0), "20"), "length"],
    ["too long", withCell(misnamed, at(7, 2), "0301"), "length"],
    ["款 left out", withCell(misnamed, at(7, 1), undefined), "gap"],
    ["项 of another 款", withCell(misnamed, at(7, 2), "2010401"), "parent-mismatch"],
    ["款 a date", withCell(misnamed, at(7, 1), "3-1"), "date"],
  ])("%s", (_kind, snapshot, problem) => {
    const disclosure = recognise(snapshot);
    const row = disclosure.tables[2]!.rows.find((candidate) => candidate.row === 7)!;
    expect(row).toMatchObject({ codeProblem: problem, name: "行政事务", figures: [] });
    expect(row.codeCells.length).toBeGreaterThan(0);
    expect(row.uncoded!.amounts.map(({ raw }) => raw)).toEqual([305.44, 275.77, 29.67]);
  });

  it("a letter typed for a digit is no code with a name", () => {
    const rows = [["单位支出总体情况表"], HEADER, ["20103O1", "行政运行", 3, 1, 2]];
    expect(report(recognise(snapshotOf(sheetOf("A", rows))))).toEqual(["T3 A!C3 row 20103O1 行政运行"]);
  });
});

describe("copies and gaps", () => {
  it("tables that are missing are missing, and nothing else", () => {
    const disclosure = recognise(layouts.separate(tables.filter(({ id }) => id !== "T2" && id !== "T9")));
    expect(disclosure.tables.map(({ id }) => id)).toEqual(["T1", "T3", "T4", "T5", "T6", "T7", "T8", "T10", "T11"]);
    expect(disclosure.unplaced).toEqual([]);
  });

  it.each([
    ["on another sheet", layouts.separate([...tables, tables[2]!], (_table, index) => `S${index}`)],
    ["on the same sheet", layouts.stacked([...tables, tables[2]!], 1)],
    [
      "right below the first",
      layouts.stacked(
        tables.flatMap((table) => (table.id === "T3" ? [table, table] : [table])),
        1,
      ),
    ],
  ])("a table that stands twice is a copy: %s", (_where, snapshot) => {
    const disclosure = recognise(snapshot);
    expect(disclosure.duplicates.map(({ id }) => id)).toEqual(["T3"]);
    expect(disclosure.tables).toHaveLength(11);
    expect(disclosure.unplaced).toEqual([]);
  });

  it("of two copies the one on a visible sheet counts, and the filled one before the empty one", () => {
    const [hidden] = layouts.separate([tables[2]!], () => "旧").sheets;
    const empty = layouts.mapAmounts(tables[4]!, () => undefined);
    const [blank] = layouts.separate([empty], () => "空").sheets;
    const disclosure = recognise(layouts.amongOthers(sampleSnapshot(), [{ ...hidden!, visible: false }, blank!]));
    expect(disclosure.tables.map(({ sheet }) => sheet)).not.toContain("旧");
    const both = recognise({ sheets: [{ ...hidden!, visible: false }, blank!, ...sampleSnapshot().sheets] });
    expect(both.tables.map(({ sheet }) => sheet)).toEqual(sampleSnapshot().sheets.map(({ name }) => name));
    expect(both.duplicates.map(({ sheet }) => sheet)).toEqual(["旧", "空"]);
  });

  it("a workbook with none of the tables has none", () => {
    const disclosure = recognise({ sheets: [...layouts.UNRELATED.slice(1), layouts.LONG_SHEET] });
    expect(disclosure.tables).toEqual([]);
    expect(disclosure.unplaced).toEqual([]);
  });

  it("a list of contents alone tells which tables it names and does not have", () => {
    const disclosure = recognise(snapshotOf(layouts.UNRELATED[0]!));
    expect(disclosure.unplaced.map(({ table, reason }) => `${table!} ${reason}`)).toEqual(
      tables.map(({ id }) => `${id} no-header`),
    );
  });
});

describe("measures and units", () => {
  const unitLine = (text: string) =>
    recognise(snapshotOf(sheetOf("A", [["单位支出总体情况表"], [text], HEADER, ["2010301", "行政运行", 3, 1, 2]])))
      .tables[0]!;

  it.each([
    ["编制单位：元阳县财政局　单位：万元", "元阳县财政局", "万元"],
    ["编制单位：元阳县财政局 金额单位：元", "元阳县财政局", "元"],
    ["填报部门：某某局（单位：元）", "某某局", "元"],
    ["单位：人民币万元", undefined, "万元"],
    ["单位名称：某某局", "某某局", undefined],
    ["编制单位：元阳县财政局", "元阳县财政局", undefined],
    ["（万元）", undefined, "万元"],
    ["计量单位:元", undefined, "元"],
  ])("%s", (text, unit, measure) => {
    const table = unitLine(text);
    expect({ unit: table.unit?.text, measure: table.measure?.value }).toEqual({ unit, measure });
  });

  it("the measure of most tables stands in where one states none", () => {
    const without = layouts.separate(
      tables.map((table) =>
        table.id === "T3" ? { ...table, lines: table.lines.filter(({ role }) => role !== "furniture") } : table,
      ),
    );
    const table = recognise(without).tables[2]!;
    expect(table.measure).toBeUndefined();
    expect(table.effectiveMeasure).toBe("万元");
  });
});
