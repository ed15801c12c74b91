/** Who would be broken by a sheet's replacement: names, charts and pivot tables of other sheets, over Microsoft's office.js and the Excel host. */
import { previewTables, writeTables } from "../../src/app/generate/generate-tables";
import { changeExtras } from "../../workbench/host/univer/extras";
import { fakeChecker } from "../support/fake-port";
import { openExcel } from "../support/excel/excel";
import { planOf } from "../support/excel/plans";
import { cleanReport } from "../support/reports";

async function openSummary() {
  const excel = await openExcel();
  const summary = excel.workbook.insertSheet("汇总");
  summary.getRange("A1").setValue({ f: "=表3!F8" });
  await excel.host.settle();
  return { excel, summary };
}

test("names, charts and pivot tables are told; those on the sheets themselves are not", async () => {
  const { excel, summary } = await openSummary();
  excel.workbook.insertDefinedName("总计", "表3!$F$8");
  excel.workbook.insertDefinedName("别的", "汇总!$A$1");
  changeExtras(summary, { charts: ["图表 1"], pivots: ["数据透视表 1"] });
  changeExtras(excel.workbook.getSheetByName("表3")!, { charts: ["图表 2"] });
  expect(await excel.port.usersOf?.(["表3"])).toEqual([
    { kind: "name", name: "总计" },
    { kind: "chart", name: "图表 1", sheet: "汇总" },
    { kind: "pivot", name: "数据透视表 1", sheet: "汇总" },
  ]);
  excel.close();
});

test("conditional formats and data validations of other sheets are told where their conditions name the sheet", async () => {
  const { excel } = await openSummary();
  await excel.pane.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总");
    const naming = sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom;
    naming.rule.formula = "=A1<>表3!$F$8";
    const other = sheet.getRange("B1").conditionalFormats.add("Custom").custom;
    other.rule.formula = "=B1>表2!$E$7";
    sheet.getRange("C2:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "=表3!$A$7:$A$9" } };
    sheet.getRange("D2:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    await context.sync();
  });
  const users = [
    { kind: "format", sheet: "汇总" },
    { kind: "list", sheet: "汇总", address: "C2:C9" },
  ];
  expect(await excel.port.usersOf?.(["表3"])).toEqual(users);
  excel.host.world.badRules.add("list", () => true);
  expect(await excel.port.usersOf?.(["表3"])).toEqual([users[1], { kind: "unread", sheet: "汇总" }]);
  excel.close();
});

test.each([
  ["rename", "=表3!F8"],
  ["replace", "=#REF!"],
] as const)("a formula on a summary sheet, where the answer is %s, is then %s", async (answer, formula) => {
  const { excel, summary } = await openSummary();
  if (answer === "replace") excel.allowBrokenReferences();
  const checker = fakeChecker(cleanReport(), [planOf("表3")]);
  const preview = await previewTables(excel.port, checker);
  const { sheets } = await writeTables(excel.port, checker, preview, async ({ referrers }) => {
    expect(referrers.cells).toContainEqual({ sheet: "汇总", row: 0, column: 0 });
    return answer;
  });
  await excel.host.settle();
  expect(sheets).toEqual([answer === "rename" ? "表3(2)" : "表3"]);
  expect(summary.getRange("A1").getFormula()).toBe(formula);
  excel.close();
});

test("a sheet that somebody changes after the answer is asked about again, and then replaced", async () => {
  const { excel } = await openSummary();
  excel.allowBrokenReferences();
  const checker = fakeChecker(cleanReport(), [planOf("表3")]);
  const preview = await previewTables(excel.port, checker);
  const asked: (readonly string[])[] = [];
  await writeTables(excel.port, checker, preview, async ({ changed }) => {
    asked.push(changed);
    // The new sheets are built in the next round trip.
    if (asked.length === 1) excel.host.interludes.before(1, () => excel.host.colleague.type("表3", 40, 0, "别人写的"));
    return "replace";
  });
  expect(asked).toEqual([[], ["表3"]]);
  expect(excel.workbook.getSheets().filter((sheet) => sheet.getSheetName().includes("临时"))).toEqual([]);
  excel.close();
});
