import { rulesOf } from "../../workbench/host/univer/rules";
import { BRIDGES, openExcel } from "../support/excel/excel";

/** The ids of sheets by their names. */
function idsOf(excel: Awaited<ReturnType<typeof openExcel>>, ...names: string[]): Set<string> {
  return new Set(names.map((name) => excel.workbook.getSheetByName(name)?.getSheetId() ?? ""));
}

describe.each(BRIDGES)("reading again over the %s bridge", (bridge) => {
  test("reads the changed sheet alone, in one round trip, and takes the others over", async () => {
    const excel = await openExcel({ bridge });
    const before = await excel.port.read();
    const whole = excel.host.measures.totals();
    excel.workbook.getSheetByName("表3")!.getRange("F8").setValue(275.87);
    excel.host.measures.reset();
    const after = await excel.port.readAgain(before, idsOf(excel, "表3"));
    const part = excel.host.measures.totals();
    expect([whole.roundTrips, part.roundTrips]).toEqual([2, 1]);
    expect(part.requestBytes).toBeLessThan(whole.requestBytes / 5);
    expect(part.responseBytes).toBeLessThan(whole.responseBytes / 3);
    const changed = before.sheets.findIndex(({ name }) => name === "表3");
    expect(after.sheets.map((sheet, index) => sheet === before.sheets[index])).toEqual(
      before.sheets.map((_sheet, index) => index !== changed),
    );
    expect(after.sheets[changed]?.cells.find(({ row, column }) => row === 7 && column === 5)?.value).toBe(275.87);
    expect(after).toEqual(await excel.port.read());
    excel.close();
  });
});

describe("reading again", () => {
  test("without a changed sheet looks only whether all are there", async () => {
    const excel = await openExcel();
    const before = await excel.port.read();
    expect((await excel.port.readAgain(before, new Set())).sheets).toEqual(before.sheets);
    excel.close();
  });

  test.each<[string, (excel: Awaited<ReturnType<typeof openExcel>>) => void]>([
    ["renamed", ({ workbook }) => void workbook.getSheetByName("表5")!.setName("五")],
    ["moved", ({ workbook }) => void workbook.moveSheet(workbook.getSheetByName("表5")!, 0)],
    ["deleted", ({ workbook }) => void workbook.deleteSheet(workbook.getSheetByName("表5")!)],
    ["added", ({ workbook }) => void workbook.insertSheet("附注")],
  ])("reads the whole workbook where a sheet was %s", async (_how, change) => {
    const excel = await openExcel();
    const before = await excel.port.read();
    excel.workbook.getSheetByName("表2")!.getRange("E7").setValue(1);
    const ids = idsOf(excel, "表3");
    change(excel);
    const after = await excel.port.readAgain(before, ids);
    expect(after).toEqual(await excel.port.read());
    excel.close();
  });

  test("reads the whole workbook where the changed sheet is gone or protected by now", async () => {
    const excel = await openExcel();
    const before = await excel.port.read();
    const ids = idsOf(excel, "表3");
    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表3").protection.protect();
      await context.sync();
    });
    const guarded = await excel.port.readAgain(before, ids);
    expect(guarded.sheets.filter((sheet) => sheet.protected).map(({ name }) => name)).toEqual(["表3"]);
    excel.workbook.deleteSheet(excel.workbook.getSheetByName("表3")!);
    expect((await excel.port.readAgain(guarded, ids)).sheets).toHaveLength(before.sheets.length - 1);
    excel.close();
  });

  test("reads what of a ledger lies outside the first look in further blocks", async () => {
    const cellData: Record<number, Record<number, { v: number; t: number }>> = {};
    for (let row = 0; row < 3_000; row++) cellData[row] = { 0: { v: row, t: 2 }, 70: { v: -row, t: 2 } };
    const sheets = { a: { id: "a", name: "甲", rowCount: 3_000, columnCount: 80, cellData } };
    const excel = await openExcel({ data: { sheetOrder: ["a"], sheets } });
    const before = await excel.port.read();
    expect(await excel.port.readAgain(before, new Set(["a"]))).toEqual(before);
    excel.close();
  });

  test("falls back to the whole where the answer would be too large", async () => {
    const excel = await openExcel({ limits: { payload: 40_000 } });
    const before = await excel.port.read();
    const all = new Set(before.sheets.flatMap(({ id }) => id ?? []));
    expect(await excel.port.readAgain(before, all)).toEqual(before);
    excel.close();
  });
});

describe("marks that follow", () => {
  const mark = (sheet: string, row: number) => ({ cell: { sheet, row, column: 5 }, tone: "error" as const });
  const markedOn = (excel: Awaited<ReturnType<typeof openExcel>>): string[] =>
    excel.workbook.getSheets().flatMap((sheet) => rulesOf(sheet).map(() => sheet.getSheetName()));

  test("are laid in two round trips, on the changed sheets only", async () => {
    const excel = await openExcel();
    const before = await excel.port.read();
    await excel.port.mark([mark("表2", 6), mark("表3", 7)]);
    const [kept] = rulesOf(excel.workbook.getSheetByName("表2")!);
    await excel.port.readAgain(before, idsOf(excel, "表3"));
    excel.host.measures.reset();
    const outcome = await excel.port.followMarks([mark("表2", 6), mark("表5", 9)], { sheets: new Set(["表3", "表5"]) });
    expect(outcome).toEqual({ cells: 1, protectedSheets: [] });
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(markedOn(excel).sort()).toEqual(["表2", "表5"]);
    expect(rulesOf(excel.workbook.getSheetByName("表2")!)[0]?.id).toBe(kept?.id);
    excel.close();
  });

  test("do nothing where none are shown, also where they were cleared from elsewhere", async () => {
    const excel = await openExcel();
    await excel.port.read();
    expect(await excel.port.followMarks([mark("表3", 7)])).toBeUndefined();
    await excel.port.mark([mark("表3", 7)]);
    const sheet = excel.workbook.getSheetByName("表3")!;
    sheet.deleteConditionalFormattingRule(rulesOf(sheet)[0]!.id);
    expect(await excel.port.followMarks([mark("表3", 8)])).toBeUndefined();
    expect(markedOn(excel)).toEqual([]);
    expect(await excel.port.followMarks([mark("表3", 8)], { shownThoughNone: true })).toMatchObject({ cells: 1 });
    excel.close();
  });

  test("follow those that the ribbon has laid", async () => {
    const excel = await openExcel();
    await excel.port.read();
    const { createExcelPort } = await import("../../src/excel");
    await createExcelPort().mark([mark("表3", 7)]);
    expect(await excel.port.followMarks([mark("表5", 7)])).toEqual({ cells: 1, protectedSheets: [] });
    expect(markedOn(excel)).toEqual(["表5"]);
    excel.close();
  });

  test("leave the selection where it is", async () => {
    const excel = await openExcel();
    await excel.port.read();
    await excel.port.navigates!.select({ sheet: "表3", row: 8, column: 4 });
    await excel.port.followMarks([mark("表5", 7)], { shownThoughNone: true });
    expect((await excel.port.navigates!.selection()).cell.ref).toEqual({ sheet: "表3", row: 8, column: 4 });
    excel.close();
  });
});
