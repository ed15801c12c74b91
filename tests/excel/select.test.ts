import { BRIDGES, openExcel } from "../support/excel/excel";

describe.each(BRIDGES)("going to a cell over the %s bridge", (bridge) => {
  test("activates the sheet, then selects, in two round trips", async () => {
    const excel = await openExcel({ bridge });
    await excel.port.navigates!.select({ sheet: "表3", row: 8, column: 4 });
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(excel.workbook.getActiveSheet().getSheetName()).toBe("表3");
    expect(excel.workbook.getActiveRange()?.getA1Notation()).toBe("E9");
    excel.close();
  });
});

describe("going to a cell", () => {
  test("says that the sheet is gone", async () => {
    const excel = await openExcel();
    await expect(excel.port.navigates!.select({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "转到单元格没有完成：工作表“没有”已被删除或改名。工作簿没有改动。",
      untouched: true,
    });
    excel.close();
  });

  test.each([
    [1, "GeneralException"],
    [1, "InvalidOperation"],
    [2, "InactiveWorkbook"],
    [2, "InvalidSelection"],
  ])("says that another workbook is in front, where round trip %i answers %s", async (trip, code) => {
    const excel = await openExcel();
    excel.host.faults.at(trip, { kind: "action", code, index: 0 });
    await expect(excel.port.navigates!.select({ sheet: "表3", row: 8, column: 4 })).rejects.toMatchObject({
      code: "NotActive",
      advice: "请单击本工作簿的窗口，然后再试一次。",
    });
    excel.close();
  });

  test("says that the sheet is hidden", async () => {
    const excel = await openExcel();
    excel.workbook.getSheetByName("表3")?.hideSheet();
    await expect(excel.port.navigates!.select({ sheet: "表3", row: 0, column: 0 })).rejects.toMatchObject({
      code: "SheetHidden",
    });
    excel.close();
  });
});
