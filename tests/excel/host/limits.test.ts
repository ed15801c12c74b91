import { openExcel, type TestExcel, type TestExcelOptions } from "../../support/excel/excel";
import { aTurn, until } from "../../support/until";

let excel: TestExcel;

async function open(options: TestExcelOptions = {}): Promise<typeof Excel.run> {
  excel = await openExcel({ data: {}, ...options });
  return excel.pane.window.Excel.run.bind(excel.pane.window.Excel) as typeof Excel.run;
}

/** Runs a batch on the first sheet and answers the code of its error, if any. */
async function codeOf(
  run: typeof Excel.run,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | undefined> {
  return run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  }).then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );
}

afterEach(() => excel.close());

test("a member that is not played is refused as Excel refuses an unknown one", async () => {
  const run = await open();
  expect(await codeOf(run, (sheet) => sheet.getRange("A1").load("valueTypes"))).toBe("ApiNotFound");
  expect(await codeOf(run, (sheet) => sheet.slicers.load("count"))).toBe("ApiNotFound");
});

test("a member of a later requirement set than the one played is refused", async () => {
  const run = await open({ requirementSet: 8 });
  expect(await codeOf(run, (sheet) => sheet.getRanges("A1,B2").format.fill.clear())).toBe("ApiNotFound");
  expect(excel.pane.window.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
});

test("what was not loaded cannot be read, and what is deleted is not found", async () => {
  const run = await open();
  await expect(run((context) => Promise.resolve(context.workbook.worksheets.items))).rejects.toMatchObject({
    code: "PropertyNotLoaded",
  });
  expect(await codeOf(run, (_sheet, context) => context.workbook.worksheets.getItem("没有").activate())).toBe(
    "ItemNotFound",
  );
  expect(await codeOf(run, (_sheet, context) => void context.workbook.worksheets.add("Sheet1"))).toBe(
    "ItemAlreadyExists",
  );
});

test("a request and a response have their limits", async () => {
  const run = await open({ limits: { payload: 20_000 } });
  expect(await codeOf(run, (sheet) => (sheet.getRange("A1").values = [["说".repeat(8_000)]]))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(await codeOf(run, (sheet) => sheet.getRange("A1:Z1000").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("the values of more cells than Excel answers are null", async () => {
  const run = await open();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z1000000");
    range.load("values");
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test("an address of getRanges is cut silently", async () => {
  const run = await open({ limits: { address: 11 } });
  await run(async (context) => {
    const ranges = context.workbook.worksheets.getActiveWorksheet().getRanges("A1,A3,A5,A7,A9");
    ranges.load("cellCount");
    await context.sync();
    expect(ranges.cellCount).toBe(4);
  });
});

test("setCellProperties takes a limited number of cells", async () => {
  const run = await open({ limits: { cellProperties: 3 } });
  const red = { format: { fill: { color: "#FF0000" } } };
  expect(
    await codeOf(run, (sheet) => sheet.getRange("A1:A3").setCellProperties([[red], [red], [red]])),
  ).toBeUndefined();
  expect(
    await codeOf(run, (sheet) =>
      sheet.getRange("A1:B2").setCellProperties([
        [red, red],
        [red, red],
      ]),
    ),
  ).toBe("RequestPayloadSizeLimitExceeded");
});

test("a protected sheet cannot be written to", async () => {
  const run = await open();
  expect(await codeOf(run, (sheet) => sheet.protection.protect())).toBeUndefined();
  expect(await codeOf(run, (sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
});

test("while a cell is being edited a request fails, unless it asked to wait", async () => {
  const run = await open();
  excel.host.editing = true;
  expect(await codeOf(run, (sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
  const reading = excel.port.existing(["Sheet1"]);
  await aTurn();
  excel.host.editing = false;
  expect(await reading).toEqual(["Sheet1"]);
});

test("references that the library lets go of are let go of", async () => {
  const run = await open();
  await codeOf(run, (sheet) => sheet.getRange("A1:B2").load("values"));
  await until(() => excel.host.kept === 0);
});
