import ExcelJS from "exceljs";
import fc from "fast-check";
import { clearMarks, patchWorkbook, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { a1, isCellError, MARK_COLORS, type Snapshot } from "../../src/workbook";
import { sheetPlan } from "../support/sheet-plans";
import { differingParts, hasLibreOffice, partsOf, sampleFile, throughLibreOffice } from "../support/xlsx-files";

const MARKS = [{ cell: { sheet: "表一", row: 1, column: 1 }, tone: "error" }] as const;

/** A workbook that ExcelJS has written, with what it can hold. */
async function exceljsFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表一", { properties: { tabColor: { argb: "FFC00000" } } });
  sheet.addRow(["科目", "金额"]);
  sheet.addRow(["2010301", 305.44]);
  sheet.addRow([{ richText: [{ text: "富" }, { font: { bold: true }, text: "文本" }] }, true]);
  sheet.addRow([{ formula: "B2*2", result: 610.88 }, { error: "#N/A" }]);
  sheet.getCell("C5").value = {
    formula: "B2",
    result: 305.44,
    ref: "C5:C7",
    shareType: "shared",
  } as ExcelJS.CellFormulaValue;
  sheet.getCell("C6").value = { sharedFormula: "C5", result: 7 } as ExcelJS.CellSharedFormulaValue;
  sheet.getCell("D1").value = { text: "链接", hyperlink: "http://example.com/" };
  sheet.getCell("D2").note = "批注";
  sheet.mergeCells("A9:C10");
  sheet.getRow(3).hidden = true;
  sheet.getColumn(6).hidden = true;
  sheet.addConditionalFormatting({
    ref: "A1:B9",
    rules: [{ type: "expression", priority: 4, formulae: ["TRUE"], style: { font: { bold: true } } }],
  });
  workbook.addWorksheet("隐藏", { state: "veryHidden" }).getCell("B2").value = "  空格  ";
  await workbook.getWorksheet("隐藏")!.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What ExcelJS reads, in our own terms. */
async function seenByExceljs(file: Uint8Array): Promise<Record<string, Record<string, unknown>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  const sheets: Record<string, Record<string, unknown>> = {};
  for (const sheet of workbook.worksheets) {
    const cells: Record<string, unknown> = (sheets[sheet.name] = {});
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const inMerge = cell.isMerged && cell.master.address !== cell.address;
        if (!inMerge && plain(cell.value) !== "") cells[cell.address] = plain(cell.value);
      }),
    );
  }
  return sheets;
}

function plain(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object" || value instanceof Date) return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return value.text;
  return "result" in value ? plain(value.result as ExcelJS.CellValue) : undefined;
}

function seenByUs({ sheets }: Snapshot): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map((cell) => [a1(cell), isCellError(cell.value) ? cell.value.error : cell.value])),
    ]),
  );
}

describe("ExcelJS", () => {
  test("its files are read as it reads them itself", async () => {
    const file = await exceljsFile();
    expect(seenByUs(readWorkbook(file))).toEqual(await seenByExceljs(file));
  });

  test("formulas, merges, hidden rows and columns, and protection of its files", async () => {
    const [first, second] = readWorkbook(await exceljsFile()).sheets;
    expect(first!.cells.filter(({ formula }) => formula).map((cell) => [a1(cell), cell.formula])).toEqual([
      ["A4", "=B2*2"],
      ["C5", "=B2"],
      ["C6", "=B3"],
    ]);
    expect(first!.merges).toEqual([{ top: 8, left: 0, bottom: 9, right: 2 }]);
    expect([[...first!.hiddenRows], [...first!.hiddenColumns]]).toEqual([[2], [5]]);
    expect([first!.visible, second!.visible, first!.protected, second!.protected]).toEqual([true, false, false, true]);
  });

  test("the sample is read alike", async () => {
    expect(seenByUs(readWorkbook(sampleFile()))).toEqual(await seenByExceljs(sampleFile()));
  });

  test("it sees our marks beside the user's own rule, in the right order and colours", async () => {
    const workbook = new ExcelJS.Workbook();
    const { bytes } = patchWorkbook(await exceljsFile(), { marks: MARKS });
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const formats = (
      workbook.worksheets[0] as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] }
    ).conditionalFormattings;
    expect(formats.map(({ ref, rules }) => [ref, rules[0]!.priority])).toEqual([
      ["B2", 3],
      ["A1:B9", 4],
    ]);
    const fill = formats[0]!.rules[0]!.style!.fill as ExcelJS.FillPattern;
    expect(fill.bgColor?.argb).toBe(`FF${MARK_COLORS.error.fill.slice(1)}`);
  });

  test("marks and report come into its files and go again", async () => {
    const file = await exceljsFile();
    const { bytes } = patchWorkbook(file, { marks: MARKS, sheets: [sheetPlan({ name: "校验报告" })] });
    expect(differingParts(file, bytes)).not.toContain("xl/comments1.xml");
    expect((await seenByExceljs(bytes))["校验报告"]).toMatchObject({ A3: "行政运行", B3: 305.44 });
    expect(partsOf(clearMarks(bytes, ["校验报告"]))).toEqual(partsOf(file));
  });

  test("whatever it writes is read as it was meant", async () => {
    const values = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(values, { maxLength: 6 }), async (rows) => {
        const workbook = new ExcelJS.Workbook();
        workbook.addWorksheet("表").addRows(rows);
        const file = new Uint8Array(await workbook.xlsx.writeBuffer());
        expect(seenByUs(readWorkbook(file))).toEqual(await seenByExceljs(file));
      }),
      { numRuns: 40 },
    );
  });
});

describe("LibreOffice", () => {
  const present = hasLibreOffice();
  beforeAll(() => {
    if (!present) console.info("Not tested: LibreOffice is not installed, so its files were not read or marked.");
  });
  const whenPresent = (name: string, body: () => Promise<void> | void): void => {
    test(name, async () => {
      if (present) await body();
    });
  };

  whenPresent("the sample saved by it is read as before", () => {
    expect(seenByUs(readWorkbook(throughLibreOffice(sampleFile(), "xlsx")))).toEqual(
      seenByUs(readWorkbook(sampleFile())),
    );
  });

  whenPresent("its files are marked and cleared, and nothing else changes", async () => {
    const file = throughLibreOffice(await exceljsFile(), "xlsx");
    const { bytes } = patchWorkbook(file, { marks: MARKS, sheets: [sheetPlan({ name: "校验报告" })] });
    expect(seenByUs(readWorkbook(bytes))["表一"]).toEqual(seenByUs(readWorkbook(file))["表一"]);
    expect(differingParts(file, bytes)).toHaveLength(6);
    expect(partsOf(clearMarks(bytes, ["校验报告"]))).toEqual(partsOf(file));
  });

  whenPresent("marks and report that it has saved anew are known again, and taken out", () => {
    const plan = sheetPlan({ name: "校验报告" });
    const marks = [{ cell: { sheet: "表3", row: 8, column: 4 }, tone: "error" }] as const;
    const saved = throughLibreOffice(patchWorkbook(sampleFile(), { marks, sheets: [plan] }).bytes, "xlsx");
    expect(readWorkbook(saved).sheets).toHaveLength(12);
    const cleared = clearMarks(saved, ["校验报告"]);
    expect(seenByUs(readWorkbook(cleared))).toEqual(seenByUs(readWorkbook(sampleFile())));
    expect(partsOf(cleared)["xl/worksheets/sheet3.xml"]).not.toContain("cfRule");
  });

  whenPresent("a written workbook prints on A4", () => {
    const pdf = Buffer.from(throughLibreOffice(writeWorkbook([sheetPlan()]), "pdf")).toString("latin1");
    const [, , , width, height] = /MediaBox\s*\[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect([width, height].map((side) => Math.trunc(Number(side ?? 0)))).toEqual([841, 595].slice(0, 2));
  });
});
