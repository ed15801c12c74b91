import type { IWorkbookData } from "@univerjs/presets";
import { applyFixes, undoFixes } from "../../src/app/fix/apply-fixes";
import type { Fix } from "../../src/rules";
import type { RowInsertion, RowRemoval, Snapshot } from "../../src/workbook";
import { fakeChecker } from "../support/fake-port";
import { cleanReport } from "../support/reports";
import { BRIDGES, openExcel, type TestExcel } from "../support/excel/excel";
import { stateOf } from "../support/excel/state";
import { sampleData } from "../support/excel/workbook";
import { checkSnapshot } from "../../tools/shipped";

/** The real workbook without the row of 20103 in table 3, where a total reads the rows below it live. */
function data(): Partial<IWorkbookData> {
  const book = sampleData();
  const sheet = Object.values(book.sheets ?? {}).find(({ name }) => name === "表3")!;
  const cells = sheet.cellData as Record<number, Record<number, Record<string, unknown>>>;
  for (let row = 6; row < 15; row++) cells[row] = cells[row + 1] ?? {};
  cells[9]![4] = { f: "=SUM(E11:E13)-E11", v: 71.29, t: 2 };
  cells[6]![5] = { ...cells[6]![5], s: { n: { pattern: "#,##0.00" }, bl: 1 } };
  return book;
}

const INSERTION: RowInsertion = {
  insert: { sheet: "表3", row: 6 },
  like: 6,
  cells: [
    { column: 0, content: { kind: "text", text: "201" } },
    { column: 1, content: { kind: "text", text: "03" } },
    { column: 3, content: { kind: "text", text: "=1+1" } },
    { column: 4, content: { kind: "sum", rows: [6, 7, 8], decimal: "466.14" } },
    { column: 5, content: { kind: "number", decimal: "316.47" } },
  ],
  held: [
    { row: 6, column: 2, holds: { text: "01" } },
    { row: 8, column: 4, holds: { text: "120" } },
  ],
};
const SECOND: RowInsertion = {
  insert: { sheet: "表3", row: 10 },
  like: 9,
  cells: [{ column: 3, content: { kind: "text", text: "又一行" } }],
  held: [
    { row: 10, column: 2, holds: { text: "" } },
    { row: 10, column: 3, holds: { text: "行政事业单位养老支出" } },
  ],
};
const REMOVAL: RowRemoval = {
  remove: { sheet: "表3", row: 6 },
  held: [
    { row: 6, column: 0, holds: { text: "201" } },
    { row: 6, column: 1, holds: { text: "03" } },
    { row: 6, column: 3, holds: { text: "=1+1" } },
    { row: 6, column: 4, holds: { formula: "=SUM(E8:E10)" } },
    { row: 6, column: 5, holds: { text: "316.47" } },
  ],
};

function rowOf(excel: TestExcel, address: string): unknown[] {
  return excel.workbook.getSheetByName("表3")!.getRange(address).getValues()[0]!;
}

describe.each(BRIDGES)("a row put in (bridge: %s)", (bridge) => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await openExcel({ data: data(), bridge });
    await excel.host.settle();
  });
  afterEach(() => excel.close());

  test("comes with texts, amounts and live sums, and formulas elsewhere follow", async () => {
    await excel.port.edit([INSERTION]);
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(rowOf(excel, "A7:G7").slice(0, 6)).toEqual(["201", "03", null, "=1+1", 466.14, 316.47]);
    const sheet = excel.workbook.getSheetByName("表3")!;
    expect(sheet.getRange("E7").getFormula()).toBe("=SUM(E8:E10)");
    expect(sheet.getRange("E11").getFormula()).toBe("=SUM(E12:E14)-E12");
    expect(sheet.getRange("F7").getCellStyleData()).toMatchObject({ n: { pattern: "#,##0.00" }, bl: 1 });
  });

  test("goes again, and everything is as it was", async () => {
    const before = stateOf(excel.workbook);
    await excel.port.edit([INSERTION]);
    await excel.port.edit([REMOVAL]);
    await excel.host.settle();
    expect(valuesOf(stateOf(excel.workbook))).toEqual(valuesOf(before));
  });
});

describe("rows", () => {
  test("several at once come where each belongs", async () => {
    const excel = await openExcel({ data: data() });
    await excel.port.edit([INSERTION, SECOND]);
    expect([rowOf(excel, "D7:D7"), rowOf(excel, "D12:D12")]).toEqual([["=1+1"], ["又一行"]]);
    excel.close();
  });

  test("are taken out again where others came above them meanwhile", async () => {
    const excel = await openExcel({ data: data() });
    const before = stateOf(excel.workbook);
    excel.host.interludes.before(2, () => excel.host.colleague.insertRow("表3", 0));
    await expect(excel.port.edit([INSERTION])).rejects.toMatchObject({ code: "CellChanged", untouched: true });
    excel.workbook.getSheetByName("表3")!.deleteRows(0, 1);
    await excel.host.settle();
    expect(valuesOf(stateOf(excel.workbook))).toEqual(valuesOf(before));
    excel.close();
  });

  test("go from where they stand by now", async () => {
    const excel = await openExcel({ data: data() });
    const before = stateOf(excel.workbook);
    await excel.port.edit([INSERTION]);
    excel.host.interludes.before(2, () => excel.host.colleague.insertRow("表3", 0));
    await excel.port.edit([REMOVAL]);
    excel.workbook.getSheetByName("表3")!.deleteRows(0, 1);
    await excel.host.settle();
    expect(valuesOf(stateOf(excel.workbook))).toEqual(valuesOf(before));
    excel.close();
  });

  test("are gone where a cell was changed in that moment, and the cell keeps what was put into it", async () => {
    const excel = await openExcel({ data: data() });
    await excel.port.edit([INSERTION]);
    const cell = { sheet: "表3", row: 13, column: 5 };
    const back = { cell, before: "33.96", content: { kind: "number" as const, decimal: "33.95" } };
    excel.host.interludes.before(2, () => excel.host.colleague.type("表3", 13, 5, 999));
    await expect(excel.port.edit([back, REMOVAL])).rejects.toMatchObject({
      untouched: false,
      message: "修改已经完成，但表3!F14 刚刚被别人改过，保留了别人的内容。",
    });
    const sheet = excel.workbook.getSheetByName("表3")!;
    expect([sheet.getRange("F13").getValue(), sheet.getRange("D7").getValue()]).toEqual([999, "行政运行"]);
    excel.close();
  });

  test("tell of what was typed into them in the moment in which they went", async () => {
    const excel = await openExcel({ data: data() });
    await excel.port.edit([INSERTION]);
    excel.host.interludes.before(2, () => excel.host.colleague.type("表3", 6, 5, 999));
    await expect(excel.port.edit([REMOVAL])).rejects.toMatchObject({
      untouched: false,
      message: "修改已经完成，但工作表“表3”第 7 行删除时正被别人修改，那处改动随该行一起删除了。",
    });
    excel.close();
  });

  test("are not put in where what they rest on has changed, nor on a protected sheet", async () => {
    const excel = await openExcel({ data: data() });
    const before = stateOf(excel.workbook);
    const stale = { ...INSERTION, held: [{ row: 8, column: 4, holds: { text: "121" } }] };
    await expect(excel.port.edit([SECOND, stale])).rejects.toMatchObject({ code: "EditRefused", untouched: true });
    const [key, sheet] = Object.entries(data().sheets ?? {}).find(([, { name }]) => name === "表3")!;
    expect(stateOf(excel.workbook)).toEqual(before);
    excel.close();
    const book = data();
    const locked = await openExcel({
      data: { ...book, sheets: { ...book.sheets, [key]: { ...sheet, custom: { excel: { protected: true } } } } },
    });
    await expect(locked.port.edit([INSERTION])).rejects.toMatchObject({ code: "AccessDenied", untouched: true });
    locked.close();
  });

  test("do not go where something was written into them, or beside", async () => {
    const excel = await openExcel({ data: data() });
    await excel.port.edit([INSERTION]);
    const sheet = excel.workbook.getSheetByName("表3")!;
    sheet.getRange("I7").setValue("核对过");
    await expect(excel.port.edit([REMOVAL])).rejects.toMatchObject({ code: "EditRefused" });
    sheet.getRange("I7").clear();
    sheet.getRange("F7").setValue(316.48);
    await expect(excel.port.edit([REMOVAL])).rejects.toMatchObject({ code: "EditRefused" });
    excel.close();
  });

  test("within a merged area, which takes nothing, are taken out again and told", async () => {
    const excel = await openExcel({ data: data() });
    excel.workbook.getSheetByName("表3")!.getRange("A6:A8").merge();
    const before = valuesOf(stateOf(excel.workbook));
    await expect(excel.port.edit([INSERTION])).rejects.toMatchObject({ code: "RowNotFilled", untouched: true });
    await excel.host.settle();
    expect(valuesOf(stateOf(excel.workbook))).toEqual(before);
    excel.close();
  });

  test("leave nothing behind, whichever action fails", async () => {
    const cell = { cell: { sheet: "表3", row: 12, column: 5 }, before: "33.96", content: { kind: "blank" as const } };
    for (let index = 0; index < 36; index += 4) {
      const excel = await openExcel({ data: data() });
      const before = valuesOf(stateOf(excel.workbook));
      excel.host.faults.at(2, { kind: "action", code: "GeneralException", index });
      await expect(excel.port.edit([INSERTION, SECOND, cell])).rejects.toMatchObject({
        code: "GeneralException",
        untouched: true,
      });
      await excel.host.settle();
      expect(valuesOf(stateOf(excel.workbook))).toEqual(before);
      excel.close();
    }
  });
});

/** The contents of a workbook's cells: formats of rows that came and went may be said in more ways than one. */
function valuesOf(state: unknown): unknown {
  return (state as { name: string; merges: unknown; cells: [string, string, unknown, unknown][] }[]).map((sheet) => ({
    name: sheet.name,
    merges: sheet.merges,
    cells: sheet.cells.flatMap(([row, column, value, formula]) =>
      value === undefined && !formula ? [] : [[row, column, value ?? null, formula ?? null]],
    ),
  }));
}

test("a missing row is found, put in as a fix, and undone, as the pane does it", async () => {
  const checker = {
    ...fakeChecker(cleanReport()),
    check: async (snapshot: Snapshot) => checkSnapshot(snapshot),
  };
  const book = data();
  const sheet = Object.values(book.sheets ?? {}).find(({ name }) => name === "表3")!;
  (sheet.cellData as Record<number, Record<number, unknown>>)[9]![4] = { v: 71.29, t: 2 };
  const excel = await openExcel({ data: book });
  const missing = async (): Promise<Fix[]> => {
    const { findings } = checkSnapshot(await excel.port.read());
    return findings.flatMap(({ rule, fix }) => (rule === "code/parent" && fix ? [fix] : []));
  };
  const before = valuesOf(stateOf(excel.workbook));
  const fixes = await missing();
  expect(fixes).toMatchObject([
    { safe: true, rows: [{ title: "20103 政府办公厅（室）及相关机构事务", insertion: { insert: { row: 6 } } }] },
  ]);
  const outcome = await applyFixes(excel.port, checker, fixes);
  expect(outcome.report.summary.errors).toBe(0);
  expect(rowOf(excel, "A7:G7")).toEqual(["201", "03", null, "政府办公厅（室）及相关机构事务", 466.14, 316.47, 149.67]);
  await undoFixes(excel.port, checker, outcome.undo);
  await excel.host.settle();
  expect(valuesOf(stateOf(excel.workbook))).toEqual(before);
  excel.close();
});

describe("a number put into a cell for texts", () => {
  const edit = {
    cell: { sheet: "表3", row: 7, column: 5 },
    before: "40.70",
    content: { kind: "number" as const, decimal: "40.70" },
  };
  function textCell(): Partial<IWorkbookData> {
    const book = data();
    const sheet = Object.values(book.sheets ?? {}).find(({ name }) => name === "表3")!;
    (sheet.cellData as Record<number, Record<number, unknown>>)[7]![5] = {
      v: "40.70",
      t: 4,
      s: { n: { pattern: "@" } },
    };
    return book;
  }

  test("gets the format of the numbers beside, and its own back", async () => {
    const excel = await openExcel({ data: textCell() });
    const { formats } = await excel.port.edit([edit]);
    expect(formats).toEqual([{ cell: edit.cell, format: "@" }]);
    const cell = excel.workbook.getSheetByName("表3")!.getRange("F8");
    expect([cell.getValue(), cell.getCellStyleData()?.n?.pattern]).toEqual([40.7, "#,##0.00"]);
    const back = { ...edit, before: "40.7", content: { kind: "text" as const, text: "40.70" }, format: "@" };
    await excel.port.edit([back]);
    expect([cell.getValue(), cell.getCellStyleData()?.n?.pattern]).toEqual(["40.70", "@"]);
    excel.close();
  });
});
