import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { Cancelled } from "../../src/app/port";
import type { PlannedCell } from "../../src/workbook";
import { extrasOf } from "../../workbench/host/univer/extras";
import { rulesOf } from "../../workbench/host/univer/rules";
import { BRIDGES, openExcel, type TestExcel } from "../support/excel/excel";
import { planOf } from "../support/excel/plans";
import { namesOf, stateOf } from "../support/excel/state";
import { stampOf, temporaryName } from "../../src/excel/writing/temporary-sheets";

const NAMES = ["表1", "表2", "表3", "表4", "表5", "表6", "表7", "表8", "表9", "表10", "表11"];

describe.each(BRIDGES)("writing over the %s bridge", (bridge) => {
  test("puts eleven sheets in the place of those of the same names in four round trips", async () => {
    const excel = await openExcel({ bridge });
    await excel.port.write(NAMES.map((name) => planOf(name)));
    expect(excel.host.measures.totals().roundTrips).toBe(4);
    expect(namesOf(excel.workbook)).toEqual(NAMES);
    expect(excel.workbook.getSheetByName("表5")?.getRange("A1").getValue()).toBe("表5 情况表");
    excel.close();
  });
});

describe("a written sheet", () => {
  async function written(): Promise<{ sheet: FWorksheet; close: () => void }> {
    const excel = await openExcel();
    await excel.port.write([planOf("新表")]);
    await excel.host.settle();
    return { sheet: excel.workbook.getSheetByName("新表")!, close: () => excel.close() };
  }

  test("holds text as text, codes with their zeros, amounts as numbers, totals as live formulas", async () => {
    const { sheet, close } = await written();
    const cellAt = (row: number, column: number) => sheet.getSheet().getCellMatrix().getValue(row, column);
    expect(cellAt(2, 0)).toMatchObject({ v: "01", t: 4 });
    expect(cellAt(2, 1)).toMatchObject({ v: "=1+1", t: 4 });
    expect(cellAt(2, 1)?.f).toBeUndefined();
    expect(cellAt(2, 2)).toMatchObject({ v: 275.77, t: 2 });
    expect(cellAt(4, 2)).toMatchObject({ f: "=SUM(C3:C4)", v: 305.53 });
    close();
  });

  test("has its formats, merges, sizes, page, frozen rows, links and highlights", async () => {
    const { sheet, close } = await written();
    expect(sheet.getRange("A1").getCellStyleData()).toMatchObject({ ff: "方正小标宋简体", fs: 18, bl: 1, ht: 2 });
    expect(sheet.getRange("C3").getCellStyleData()).toMatchObject({
      n: { pattern: "#,##0.00" },
      bd: { t: { s: 1 }, l: { s: 1 } },
    });
    expect(sheet.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A1:C1"]);
    expect([sheet.getColumnWidth(0), sheet.getColumnWidth(1)]).toEqual([85, 245]);
    expect(sheet.getRowHeight(0)).toBe(48);
    expect(sheet.getFrozenRows()).toBe(2);
    expect(extrasOf(sheet)).toMatchObject({
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        printArea: "A1:C5",
        titleRows: "$1:$2",
        centerFooter: "第 &P 页，共 &N 页",
      },
      links: { C3: { documentReference: "新表!A1", screenTip: "回到表头" } },
    });
    expect(rulesOf(sheet)).toMatchObject([{ type: "CellValue", condition: "合计" }]);
    close();
  });

  test("has solid bars in its cells, in another colour below nothing, on a scale of their own where one is given", async () => {
    const excel = await openExcel();
    const area = { top: 2, left: 2, bottom: 3, right: 2 };
    const bars = [
      { area, color: "#9DC3E6", negativeColor: "#F4B183" },
      { area: { ...area, top: 3 }, color: "#9DC3E6", negativeColor: "#F4B183", scale: { least: -100, most: 100 } },
    ];
    await excel.port.write([{ ...planOf("新表"), marks: [], bars }]);
    await excel.host.settle();
    const looks = { positive: "#9DC3E6", negative: "#F4B183", isGradient: false };
    expect(rulesOf(excel.workbook.getSheetByName("新表")!).map(({ type, bars: own }) => [type, own])).toEqual([
      ["DataBar", { ...looks, least: -100, most: 100 }],
      ["DataBar", { ...looks, least: undefined, most: undefined }],
    ]);
    excel.close();
  });

  test("refers to the other new sheets, not to the old ones of their names", async () => {
    const excel = await openExcel();
    await excel.port.write([planOf("表1"), planOf("勾稽核对表", ["1"], "='表1'!C5+表1!C3")]);
    await excel.host.settle();
    const total = excel.workbook.getSheetByName("勾稽核对表")?.getRange("C4");
    expect(total?.getFormula().replaceAll("'", "")).toBe("=表1!C5+表1!C3");
    expect(total?.getValue()).toBe(581.3);
    excel.close();
  });

  test("keeps its place in the workbook; others stay where they were", async () => {
    const excel = await openExcel();
    await excel.port.write([planOf("表7"), planOf("说明"), planOf("表2")]);
    expect(namesOf(excel.workbook)).toEqual([...NAMES, "说明"]);
    expect(excel.workbook.getSheetByName("表2")?.getRange("A1").getValue()).toBe("表2 情况表");
    expect(excel.workbook.getSheetByName("表3")?.getRange("A1").getValue()).not.toBe("表3 情况表");
    excel.close();
  });

  test("may be larger than one request", async () => {
    const excel = await openExcel();
    const plan = planOf(
      "大表",
      Array.from({ length: 600 }, () => "1.25"),
    );
    const long = (cell: PlannedCell): PlannedCell =>
      cell.column === 1 ? { ...cell, content: { kind: "text", text: "说".repeat(3_000) } } : cell;
    await excel.port.write([{ ...plan, cells: plan.cells.map(long) }]);
    expect(excel.host.measures.totals().roundTrips).toBe(5);
    expect(excel.workbook.getSheetByName("大表")?.getRange("C602").getValue()).toBe(1.25);
    excel.close();
  });
});

test("existing names are found as Excel compares them", async () => {
  const excel = await openExcel();
  excel.workbook.getSheetByName("表1")?.setName("Data");
  expect(await excel.port.existing(["DATA", "表2", "没有"])).toEqual(["DATA", "表2"]);
  excel.close();
});

describe("what is not contents", () => {
  test.each([
    [3, "GeneralException"],
    [4, "InvalidArgument"],
  ])("never sinks a writing: Excel answers round trip %i with %s", async (trip, code) => {
    const excel = await openExcel();
    excel.host.faults.at(trip, { kind: "action", code, index: 5 });
    expect(await excel.port.write([planOf("表1"), planOf("新表")])).toEqual([]);
    expect(namesOf(excel.workbook)).toEqual([...NAMES, "新表"]);
    expect(excel.workbook.getSheetByName("新表")!.getFrozenRows()).toBe(2);
    excel.close();
  });

  test("is told by the sheets that lack it where Excel cannot do it at all", async () => {
    const excel = await openExcel();
    for (const trip of [3, 4, 5]) excel.host.faults.at(trip, { kind: "action", code: "GeneralException", index: 5 });
    expect(await excel.port.write([planOf("表1"), planOf("新表")])).toEqual(["表1", "新表"]);
    expect(excel.workbook.getSheetByName("新表")!.getRange("A1").getValue()).toBe("新表 情况表");
    excel.close();
  });

  test("waits while the user types, and is told where Excel does not answer", async () => {
    const excel = await openExcel();
    excel.host.faults.at(3, { kind: "ignore" });
    excel.host.faults.at(4, { kind: "ignore" });
    expect(await excel.port.write([planOf("新表")])).toEqual(["新表"]);
    excel.close();
  });
});

describe("what others do while sheets are written", () => {
  test("a sheet that the user has just renamed is his, and nothing is replaced", async () => {
    const excel = await openExcel();
    excel.host.interludes.before(2, () => excel.host.user.rename("表2", "表2留用"));
    await expect(excel.port.write([planOf("表2")])).rejects.toMatchObject({ code: "ItemNotFound", untouched: true });
    expect(namesOf(excel.workbook)).toEqual(NAMES.map((name) => (name === "表2" ? "表2留用" : name)));
    excel.close();
  });
});

describe("a writing that the user gives up", () => {
  const given = (excel: TestExcel, trip: number) => {
    const signal = { aborted: false };
    let isPlacing = false;
    excel.host.interludes.before(trip, () => void (signal.aborted = true));
    const work = excel.port.write([planOf("表1"), planOf("新表")], undefined, [], {
      signal,
      onPlacing: () => void (isPlacing = true),
    });
    return { work, isPlacing: () => isPlacing };
  };

  test("is taken back as long as its sheets stand beside the others", async () => {
    const excel = await openExcel();
    const before = stateOf(excel.workbook);
    const { work, isPlacing } = given(excel, 1);
    await expect(work).rejects.toThrow(Cancelled);
    expect(isPlacing()).toBe(false);
    expect(stateOf(excel.workbook)).toEqual(before);
    excel.close();
  });

  test("is carried to its end once they take their places, of which is told", async () => {
    const excel = await openExcel();
    const { work, isPlacing } = given(excel, 2);
    expect(await work).toEqual([]);
    expect(isPlacing()).toBe(true);
    expect(namesOf(excel.workbook)).toEqual([...NAMES, "新表"]);
    excel.close();
  });

  test("tells what is left where Excel does not let it be taken back", async () => {
    const excel = await openExcel();
    for (const trip of [2, 3]) excel.host.faults.at(trip, { kind: "action", code: "GeneralException", index: 0 });
    const { work } = given(excel, 1);
    await expect(work).rejects.toMatchObject({ code: "CancelStuck", untouched: false });
    excel.close();
  });
});

describe("a sheet that a pane has left half built when it was closed", () => {
  const old = temporaryName(stampOf(Date.now() - 3_600_000), 0, "新");
  const recent = temporaryName(stampOf(Date.now()), 0, "新");

  test("is none of the workbook's", async () => {
    const excel = await openExcel();
    excel.host.user.add(old);
    excel.host.user.add(recent);
    expect((await excel.port.read()).sheets.map(({ name }) => name)).toEqual(NAMES);
    excel.close();
  });

  test("goes when sheets are written the next time, unless it may still be at work", async () => {
    const excel = await openExcel();
    excel.host.user.add(old);
    excel.host.user.add(recent);
    await excel.port.write([planOf("新表")]);
    expect(namesOf(excel.workbook)).toEqual([...NAMES, recent, "新表"]);
    excel.close();
  });
});
