import { BRIDGES, openExcel } from "../support/excel/excel";

describe.each(BRIDGES)("the selected cell over the %s bridge", (bridge) => {
  test("comes with the one to its right, in one round trip", async () => {
    const excel = await openExcel({ bridge });
    await excel.port.navigates!.select({ sheet: "表2", row: 6, column: 3 });
    excel.host.measures.reset();
    expect(await excel.port.navigates!.selection()).toEqual({
      cell: { ref: { sheet: "表2", row: 6, column: 3 }, value: "一般公共服务支出" },
      right: { ref: { sheet: "表2", row: 6, column: 4 }, value: 466.14 },
    });
    expect(excel.host.measures.totals().roundTrips).toBe(1);
    excel.close();
  });
});

describe("the selected cell", () => {
  test("has no value where it is blank, and a formula where it has one", async () => {
    const excel = await openExcel();
    excel.workbook.getSheetByName("表2")!.getRange("B60").setValue({ f: "=1+1" });
    await excel.port.navigates!.select({ sheet: "表2", row: 59, column: 0 });
    expect(await excel.port.navigates!.selection()).toMatchObject({
      cell: { ref: { sheet: "表2", row: 59, column: 0 } },
      right: { formula: "=1+1" },
    });
    expect(Object.keys((await excel.port.navigates!.selection()).cell)).toEqual(["ref"]);
    excel.close();
  });

  test("is none where several are selected", async () => {
    const excel = await openExcel();
    excel.workbook.getActiveSheet().getRange("A1:B2").activate();
    await expect(excel.port.navigates!.selection()).rejects.toMatchObject({
      code: "SeveralCells",
      message: "查看选中的单元格没有完成：选中的不是一个单元格。",
      untouched: true,
    });
    excel.close();
  });
});
