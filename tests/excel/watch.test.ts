import { type WorkbookChange, watchWorkbook } from "../../src/excel";
import { BRIDGES, openExcel } from "../support/excel/excel";

/** Events are sent after what caused them. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe.each(BRIDGES)("watching over the %s bridge", (bridge) => {
  test("tells what the user changes and selects, not what the add-in changes, until it is stopped", async () => {
    const excel = await openExcel({ bridge });
    const changes: WorkbookChange[] = [];
    const selections: string[] = [];
    const stop = await watchWorkbook({
      onChange: (change) => changes.push(change),
      onSelection: (_sheet, address) => selections.push(address),
    });
    const sheet = excel.workbook.getSheetByName("表2")!;
    sheet.getRange("E7").setValue(1);
    await aMoment();
    expect(changes).toEqual([{ worksheetId: sheet.getSheetId(), address: "E7", source: "local" }]);

    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表2").getRange("E8").values = [[2]];
      await context.sync();
    });
    await excel.port.navigates!.select({ sheet: "表2", row: 8, column: 4 });
    await aMoment();
    expect(changes).toHaveLength(1);
    expect(selections).toContain("E9");

    excel.host.colleague.paste("表2", 0, 0, [
      [1, 2],
      [3, 4],
    ]);
    await aMoment();
    expect(changes.at(-1)).toEqual({ worksheetId: sheet.getSheetId(), address: "A1:B2", source: "remote" });

    await stop();
    sheet.getRange("E7").setValue(3);
    await aMoment();
    expect(changes).toHaveLength(2);
    excel.close();
  });

  test("tells of rows that came and of sheets that come and go", async () => {
    const excel = await openExcel({ bridge });
    const changes: WorkbookChange[] = [];
    await watchWorkbook({ onChange: (change) => changes.push(change) });
    const worksheetId = excel.workbook.getSheetByName("表2")!.getSheetId();
    excel.workbook.getSheetByName("表2")!.insertRows(6, 1);
    await aMoment();
    expect(changes.every((change) => change.worksheetId === worksheetId && change.address !== undefined)).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
    changes.length = 0;
    const sheet = excel.workbook.insertSheet("附注");
    const added = { worksheetId: sheet.getSheetId(), source: "local" };
    await aMoment();
    expect(changes).toContainEqual(added);
    changes.length = 0;
    excel.workbook.deleteSheet(sheet);
    await aMoment();
    expect(changes).toContainEqual(added);
    excel.close();
  });
});
