import ExcelJS from "exceljs";
import fc from "fast-check";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { PlannedCell, SheetPlan } from "../../src/workbook";
import { cell, number, sheetPlan, text } from "../support/sheet-plans";
import { hasLibreOffice, throughLibreOffice, xmlOf } from "../support/xlsx-files";

/** The written workbook as another program sees it. */
async function exceljsSheet(plan: SheetPlan): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(writeWorkbook([plan])) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]!;
}

function sheetXmlOf(plan: SheetPlan): string {
  return xmlOf(writeWorkbook([plan]), "xl/worksheets/sheet1.xml");
}

describe("as another program reads it", () => {
  test("values, fonts, borders, fills and formats", async () => {
    const sheet = await exceljsSheet(sheetPlan());
    expect(sheet.getCell("A1").font).toMatchObject({ name: "方正小标宋简体", size: 18 });
    expect(sheet.getCell("A2").font).toMatchObject({ name: "黑体", bold: true });
    expect(sheet.getCell("A2").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
    expect(sheet.getCell("A3").alignment).toMatchObject({ horizontal: "left", indent: 1, wrapText: true });
    expect(sheet.getCell("A3").font).toMatchObject({ name: "宋体", size: 11 });
    expect(sheet.getCell("B3").value).toBe(305.44);
    expect(sheet.getCell("B3").numFmt).toBe("#,##0.00");
    expect(sheet.getCell("B3").border.top?.style).toBe("thin");
    expect(sheet.getCell("A1").isMerged && sheet.getCell("B1").isMerged).toBe(true);
  });

  test("paper, titles, margins, foot and frozen rows", async () => {
    const sheet = await exceljsSheet(sheetPlan({ tabColor: "#C00000" }));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:B3",
      printTitlesRow: "1:2",
      margins: { top: 1, bottom: 1, left: 0.5, right: 0.5 },
    });
    expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    expect(sheet.properties.tabColor).toEqual({ argb: "FFC00000" });
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getColumn(1).width).toBe(20.625); // 5 pixels of padding at 8 pixels a digit.
  });

  test("formulas with the values they will have", async () => {
    const sheet = await exceljsSheet(
      sheetPlan({
        cells: [
          cell(0, 0, { kind: "formula", formula: '=IF(B1<>"",B1&"元","")', cached: { text: "1元" } }),
          cell(0, 1, { kind: "formula", formula: "=SUM(B2:B3)", cached: { decimal: "-12.30" } }),
        ],
        merges: [],
      }),
    );
    expect(sheet.getCell("A1").value).toEqual({ formula: 'IF(B1<>"",B1&"元","")', result: "1元" });
    expect(sheet.getCell("B1").value).toEqual({ formula: "SUM(B2:B3)", result: -12.3 });
  });
});

describe("text stays text", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(1)", "'引号", '=HYPERLINK("http://x")'])("%s", async (content) => {
    const plan = sheetPlan({ cells: [text(0, 0, content)], merges: [] });
    const [read] = readWorkbook(writeWorkbook([plan])).sheets[0]!.cells;
    expect(read).toEqual({ row: 0, column: 0, value: content });
    expect((await exceljsSheet(plan)).getCell("A1").value).toBe(content);
    expect(xmlOf(writeWorkbook([plan]), "xl/styles.xml")).toContain('quotePrefix="1"');
  });

  test("a text that begins like none has no quotation mark before it", () => {
    expect(xmlOf(writeWorkbook([sheetPlan()]), "xl/styles.xml")).not.toContain("quotePrefix");
  });

  test("what XML cannot hold is dropped, what looks like an escape stays", () => {
    const plan = sheetPlan({ cells: [text(0, 0, "甲\u0000\u000b\ufffe\ud800乙_x000D_<&>\"'𠮷\r\n")], merges: [] });
    expect(readWorkbook(writeWorkbook([plan])).sheets[0]!.cells[0]!.value).toBe("甲乙_x000D_<&>\"'𠮷\r\n");
  });

  test("what is longer than a cell holds ends in an ellipsis", () => {
    const plan = sheetPlan({ cells: [text(0, 0, "长".repeat(40_000))], merges: [] });
    const { value } = readWorkbook(writeWorkbook([plan])).sheets[0]!.cells[0]!;
    expect(value).toBe(`${"长".repeat(32_766)}…`);
  });
});

describe("links and highlights", () => {
  test("links lead to places of the workbook, with a tip", () => {
    const xml = sheetXmlOf(sheetPlan({ links: [{ row: 2, column: 0, target: "'表 3'!E9", tip: '去 "E9"' }] }));
    expect(xml).toContain(`<hyperlink ref="A3" location="'表 3'!E9" tooltip="去 &quot;E9&quot;"/>`);
  });

  test("a highlight follows the cell's own text", async () => {
    const area = { top: 2, left: 0, bottom: 2, right: 1 };
    const plan = sheetPlan({ marks: [{ area, text: '不"平', color: "#FFC7CE" }] });
    expect(sheetXmlOf(plan)).toContain("<formula>&quot;不&quot;&quot;平&quot;</formula>");
    expect((await exceljsSheet(plan)).getCell("A3").value).toBe("行政运行");
  });
});

describe("plans that no workbook can hold are refused", () => {
  test.each<[string, SheetPlan[]]>([
    ["no sheet", []],
    ["a name with a colon", [sheetPlan({ name: "表:1" })]],
    ["a name of 32 characters", [sheetPlan({ name: "表".repeat(32) })]],
    ["an empty name", [sheetPlan({ name: "" })]],
    ["two names that differ in case only", [sheetPlan({ name: "Sheet" }), sheetPlan({ name: "sheet" })]],
    ["two cells in one place", [sheetPlan({ cells: [text(0, 0, "a"), text(0, 0, "b")] })]],
    ["a number that is none", [sheetPlan({ cells: [number(0, 0, "1e5")] })]],
    ["a colour that is none", [sheetPlan({ cells: [text(0, 0, "a", { fill: "red" })] })]],
  ])("%s", (_, plans) => {
    expect(() => writeWorkbook(plans)).toThrow(RangeError);
  });
});

test("the same plans make the same bytes", () => {
  expect(writeWorkbook([sheetPlan()])).toEqual(writeWorkbook([sheetPlan()]));
});

test("equal styles are written once", () => {
  const plan = sheetPlan({ cells: Array.from({ length: 50 }, (_, row) => number(row, 0, "1.00")), merges: [] });
  expect(xmlOf(writeWorkbook([plan]), "xl/styles.xml")).toContain('<cellXfs count="2">');
});

const decimals = fc
  .tuple(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.nat(99))
  .map(([whole, rest]) => `${whole}.${String(rest).padStart(2, "0")}`);
const contents = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: "binary", maxLength: 20 }) }),
  fc.record({ kind: fc.constant("number" as const), decimal: decimals }),
);
const positions = fc.tuple(fc.nat(400), fc.nat(300));

test("whatever is written is read again", () => {
  const cells = fc.uniqueArray(fc.tuple(positions, contents), { selector: ([place]) => place.join(), maxLength: 30 });
  fc.assert(
    fc.property(cells, (planned) => {
      const all: PlannedCell[] = planned.map(([[row, column], content]) => cell(row, column, content));
      const read = readWorkbook(writeWorkbook([sheetPlan({ cells: all, merges: [] })])).sheets[0]!.cells;
      const expected = all
        .map(({ row, column, content }) => ({
          row,
          column,
          value: content.kind === "number" ? Number(content.decimal) : legible(content),
        }))
        .filter(({ value }) => value !== "")
        .sort((a, b) => a.row - b.row || a.column - b.column);
      expect(read).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

/** A text without what no file can hold. */
function legible(content: PlannedCell["content"]): string {
  return content.kind === "text" ? content.text.replace(/[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu, "") : "";
}

test("LibreOffice opens it and keeps its values, formulas and texts", () => {
  if (!hasLibreOffice()) {
    console.info("Not tested: LibreOffice is not installed, so it was not asked to open what we write.");
    return;
  }
  const sum = { kind: "formula", formula: "=SUM(A1:A2)", cached: { decimal: "3.30" } } as const;
  const plan = sheetPlan({
    cells: [number(0, 0, "1.10"), number(1, 0, "2.20"), cell(2, 0, sum), text(3, 0, "=A1")],
    merges: [],
  });
  const saved = throughLibreOffice(writeWorkbook([plan]), "xlsx");
  expect(readWorkbook(saved).sheets[0]!.cells).toEqual([
    { row: 0, column: 0, value: 1.1 },
    { row: 1, column: 0, value: 2.2 },
    { row: 2, column: 0, value: 3.3, formula: "=SUM(A1:A2)" },
    { row: 3, column: 0, value: "=A1" },
  ]);
});
