/** What surrounds the add-in in a real Excel: other people, other runtimes, modes, obstacles. */
import { type WorkbookChange, watchWorkbook } from "../../../src/excel";
import { openExcel, type TestExcel, type TestExcelOptions } from "../../support/excel/excel";
import { namesOf } from "../../support/excel/state";
import { until } from "../../support/until";

let excel: TestExcel;

async function open(options: TestExcelOptions = {}): Promise<void> {
  excel = await openExcel({ data: {}, ...options });
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Runs a batch on the first sheet and answers the code of its error, if any. */
function codeOf(work: Work): Promise<string | undefined> {
  return excel.pane.window.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  }).then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );
}

/** What cells of the first sheet hold. */
function valuesOf(address: string): Promise<unknown> {
  return excel.pane.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

afterEach(() => excel.close());

describe("events", () => {
  test("a formula that is computed anew is told as calculated, not as changed", async () => {
    await open();
    excel.host.user.add("汇总");
    excel.host.user.type("汇总", 0, 0, "=Sheet1!A1*2");
    await excel.host.settle();
    const changes: WorkbookChange[] = [];
    const calculated: string[] = [];
    await watchWorkbook({ onChange: (change) => changes.push(change) });
    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add((event) => {
        calculated.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.host.user.type("Sheet1", 0, 0, 21);
    await until(() => calculated.length > 0 && changes.length > 0);
    expect(changes.map(({ address }) => address)).toEqual(["A1"]);
    expect(calculated).toEqual([excel.workbook.getSheetByName("汇总")!.getSheetId()]);
  });

  test("pasted cells come as one change; somebody else's are marked as remote", async () => {
    await open();
    const changes: WorkbookChange[] = [];
    await watchWorkbook({ onChange: (change) => changes.push(change) });
    excel.host.user.paste("Sheet1", 1, 1, [
      [1, 2],
      [3, 4],
    ]);
    excel.host.colleague.type("Sheet1", 0, 0, "别人写的");
    await until(() => changes.length > 1);
    expect(changes.map(({ address, source }) => [address, source])).toEqual([
      ["B2:C3", "local"],
      ["A1", "remote"],
    ]);
  });
});

describe("calculation by hand", () => {
  test("a formula keeps its value until it is calculated", async () => {
    await open();
    await codeOf((sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]]));
    expect(await valuesOf("B1")).toEqual([[2]]);
    excel.host.world.calculation.mode = "Manual";
    await codeOf((sheet) => (sheet.getRange("A1").values = [[5]]));
    expect(await valuesOf("B1")).toEqual([[2]]);
    await codeOf((_sheet, context) => context.workbook.application.calculate("Recalculate"));
    expect(await valuesOf("B1")).toEqual([[10]]);
  });
});

describe("between two round trips", () => {
  test("somebody acts: a range that is known goes along with its cells", async () => {
    await open();
    await codeOf((sheet) => (sheet.getRange("A2").values = [["这一格"]]));
    excel.host.interludes.before(2, () => excel.host.colleague.insertRow("Sheet1", 0));
    await excel.pane.window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2");
      range.load("values");
      await context.sync();
      range.load("values,address");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A3", [["这一格"]]]);
    });
  });

  test("the user begins to type in a cell", async () => {
    await open();
    excel.host.interludes.before(1, () => void (excel.host.editing = true));
    expect(await codeOf((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    excel.host.editing = false;
    expect(await codeOf((sheet) => sheet.load("name"))).toBeUndefined();
  });
});

describe("obstacles", () => {
  const area = { top: 1, left: 0, bottom: 3, right: 1 };
  const write: Work = (sheet) => (sheet.getRange("A2").values = [[1]]);
  const insert: Work = (sheet) => sheet.getRange("3:3").insert("Down");
  const merge: Work = (sheet) => sheet.getRange("A3:B3").merge();

  test.each([
    ["pivot", write, "PivotTableRangeConflict"],
    ["pivot", insert, "PivotTableRangeConflict"],
    ["array", write, "InvalidOperation"],
    ["array", insert, "InvalidOperation"],
    ["filter", insert, "FilteredRangeConflict"],
    ["filter", write, undefined],
    ["table", merge, "MergedRangeConflict"],
    ["table", write, undefined],
  ] as const)("a %s", async (kind, work, code) => {
    await open();
    excel.host.obstacle("Sheet1", { kind, area });
    expect(await codeOf(work)).toBe(code);
  });

  test("a spilled formula says so when something is written in its way", async () => {
    await open();
    excel.host.obstacle("Sheet1", { kind: "spill", area });
    expect(await codeOf((sheet) => (sheet.getRange("A3").values = [[1]]))).toBeUndefined();
    expect(await valuesOf("A2")).toEqual([["#SPILL!"]]);
  });

  test("a workbook whose structure is protected takes values, and neither sheets nor names of sheets", async () => {
    await open();
    excel.host.world.structureProtected = true;
    expect(await codeOf(write)).toBeUndefined();
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add("新"))).toBe("AccessDenied");
    expect(await codeOf((sheet) => (sheet.name = "新"))).toBe("AccessDenied");
    expect(namesOf(excel.workbook)).toEqual(["Sheet1"]);
  });

  test("a workbook that is open for reading only takes nothing", async () => {
    await open();
    excel.host.world.readOnly = true;
    expect(await codeOf(write)).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.getRange("A1").load("values"))).toBeUndefined();
  });
});

describe("conditional formats that Excel cannot handle", () => {
  test.each(["list", "read", "delete"] as const)("%s", async (fault) => {
    await open();
    await codeOf((sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"));
    excel.host.world.badRules.add(fault, () => true);
    const answers = await excel.pane.window.Excel.run(async (context) => {
      const steps: string[] = [];
      const rules = context.workbook.worksheets.getItem("Sheet1").getRange().conditionalFormats;
      rules.load("items/id");
      await context.sync();
      steps.push("listed");
      const [rule] = rules.items;
      rule!.custom.rule.load("formula");
      await context.sync();
      steps.push("read");
      rule!.delete();
      await context.sync();
      return [...steps, "deleted"];
    }).catch((error: { code: string }) => error.code);
    expect(answers).toBe("ItemNotFound");
  });
});

describe("profiles", () => {
  test("perpetual Excel 2021 has ExcelApi 1.14 and no limit of what a request may weigh", async () => {
    await open({ profile: "desktop2021" });
    const { requirements } = excel.pane.window.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [["说".repeat(2_000_000)]]))).toBeUndefined();
  });

  test("while another workbook has the focus, sheets cannot be added on the desktop; on the web there is no other", async () => {
    await open({ profile: "desktop365" });
    excel.host.world.inFront = false;
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add("新"))).toBe("GeneralException");
    excel.close();
    await open({ profile: "web" });
    excel.host.world.inFront = false;
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add("新"))).toBeUndefined();
  });
});

describe("what the user can undo", () => {
  test("deleting a sheet clears it, writing a cell does not", async () => {
    await open({ profile: "desktop365" });
    excel.host.user.type("Sheet1", 0, 0, 1);
    expect(excel.host.world.undo.steps).toBe(1);
    await codeOf((sheet) => (sheet.getRange("A1").values = [[2]]));
    expect(excel.host.world.undo.clearedBy).toEqual([]);
    await codeOf((_sheet, context) => context.workbook.worksheets.add("新").delete());
    expect(excel.host.world.undo.clearedBy).toEqual(["Worksheet.delete"]);
    expect(excel.host.world.undo.steps).toBe(0);
  });

  test("an Excel without undo for add-ins clears it at every change", async () => {
    await open({ profile: "desktop2021" });
    await codeOf((sheet) => (sheet.getRange("A1").values = [[2]]));
    expect(excel.host.world.undo.clearedBy).toEqual(["Range.values"]);
  });
});

describe("the user and his colleague", () => {
  test("rename, move, copy, hide, protect and delete sheets, and paste and delete conditional formats", async () => {
    await open();
    const { user, colleague, world } = excel.host;
    await codeOf((sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"));
    user.add("二");
    colleague.pasteRules("Sheet1", "二", { top: 0, left: 0, bottom: 0, right: 0 });
    user.copy("Sheet1");
    const [first, second, copy] = excel.workbook.getSheets().map((sheet) => sheet.getConditionalFormattingRules());
    const ids = new Set([first, second, copy].flatMap((rules) => rules!.map(({ cfId }) => cfId)));
    expect(ids.size).toBe(3);
    user.clearRules("二");
    user.rename("二", "贰");
    user.move("贰", 0);
    colleague.protect("贰");
    expect(namesOf(excel.workbook)[0]).toBe("贰");
    user.hide("Sheet1");
    user.remove("贰");
    expect(namesOf(excel.workbook)).not.toContain("贰");
    expect(world.undo.steps).toBeGreaterThan(0);
  });
});
