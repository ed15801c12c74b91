import { type WorkbookChange, watchWorkbook } from "../../src/excel";
import { areaA1 } from "../../src/workbook";
import { planOf } from "../support/fake-port";
import { BRIDGES, openExcel } from "../support/excel/excel";
import { until } from "../support/until";

describe.each(BRIDGES)("watching over the %s bridge", (bridge) => {
  test("tells what the user changes and selects, not what the add-in changes, until it is stopped", async () => {
    const excel = await openExcel({ bridge });
    const changes: WorkbookChange[] = [];
    const selections: (string | undefined)[] = [];
    const stop = await watchWorkbook({
      onChange: (change) => changes.push(change),
    });
    excel.port.navigates!.watchSelection!((selected) => selections.push(selected && areaA1(selected.area)));
    const sheet = excel.workbook.getSheetByName("表2")!;
    sheet.getRange("E7").setValue(1);
    await until(() => changes.length > 0);
    expect(changes).toEqual([{ worksheetId: sheet.getSheetId(), address: "E7", source: "local" }]);

    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表2").getRange("E8").values = [[2]];
      await context.sync();
    });
    await excel.port.navigates!.select({ sheet: "表2", row: 8, column: 4 });
    // Events come in the order of their causes: by now a change of the add-in's would have been told.
    await until(() => selections.includes("E9"));
    expect(changes).toHaveLength(1);

    excel.host.colleague.paste("表2", 0, 0, [
      [1, 2],
      [3, 4],
    ]);
    await until(() => changes.length > 1);
    expect(changes.at(-1)).toEqual({ worksheetId: sheet.getSheetId(), address: "A1:B2", source: "remote" });

    await stop();
    const heardByAnother: WorkbookChange[] = [];
    await watchWorkbook({ onChange: (change) => heardByAnother.push(change) });
    sheet.getRange("E7").setValue(3);
    await until(() => heardByAnother.length > 0);
    expect(changes).toHaveLength(2);
    excel.close();
  });

  test("tells of rows that came and of sheets that come and go", async () => {
    const excel = await openExcel({ bridge });
    const changes: WorkbookChange[] = [];
    await watchWorkbook({ onChange: (change) => changes.push(change) });
    const worksheetId = excel.workbook.getSheetByName("表2")!.getSheetId();
    excel.workbook.getSheetByName("表2")!.insertRows(6, 1);
    await until(() => changes.length > 0);
    expect(changes.every((change) => change.worksheetId === worksheetId && change.address !== undefined)).toBe(true);
    changes.length = 0;
    const sheet = excel.workbook.insertSheet("附注");
    const added = { worksheetId: sheet.getSheetId(), source: "local" };
    await until(() => changes.length > 0);
    expect(changes).toContainEqual(added);
    changes.length = 0;
    excel.workbook.deleteSheet(sheet);
    await until(() => changes.length > 0);
    expect(changes).toContainEqual(added);
    excel.close();
  });
});

describe("the port's watching", () => {
  test("leaves out the sheets that we write and replace ourselves, not who deletes one of them later", async () => {
    const excel = await openExcel();
    const changes: WorkbookChange[] = [];
    excel.port.watches!.watch(
      (change) => changes.push(change),
      () => changes.splice(0),
    );
    await excel.port.write([planOf("校验报告")]);
    await excel.port.write([planOf("校验报告")]);
    await excel.host.settle();
    // Events come in the order of their causes: by now the sheets' coming and going would have been told.
    const mark = excel.workbook.insertSheet("附注");
    await until(() => changes.length > 0);
    expect(changes).toEqual([{ worksheetId: mark.getSheetId(), source: "local" }]);
    const report = excel.workbook.getSheetByName("校验报告")!;
    excel.workbook.deleteSheet(report);
    await until(() => changes.length > 1);
    expect(changes[1]).toEqual({ worksheetId: report.getSheetId(), source: "local" });
    excel.close();
  });
});
