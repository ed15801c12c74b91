import { readFileSync } from "node:fs";
import { type CellEdit, type EditContent, EditRefused, parseA1, type Snapshot } from "../../src/workbook";
import { editCells, readWorkbook } from "../../src/xlsx";
import { SAMPLE } from "../support/cli";
import { withEdits } from "../support/edited-snapshot";
import { handMade, oneSheet, partsOf } from "../support/xlsx-files";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES =
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="2"/>' +
  '<xf numFmtId="0" quotePrefix="1"/></cellXfs>';

function edit(address: string, before: string, content: EditContent, sheet = "表"): CellEdit {
  return { cell: { sheet, ...parseA1(address)! }, before, content };
}
const number = (decimal: string): EditContent => ({ kind: "number", decimal });
const text = (words: string): EditContent => ({ kind: "text", text: words });
const blank: EditContent = { kind: "blank" };

function valuesOf(file: Uint8Array): Record<string, unknown> {
  const [sheet] = readWorkbook(file).sheets;
  return Object.fromEntries(sheet!.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
}

/** The sheet's cells and rows as they stand in the file after an edit. */
function sheetData(file: Uint8Array): string {
  return /<(?:x:)?sheetData.*<\/(?:x:)?sheetData>/s.exec(partsOf(file)[SHEET]!)![0];
}

describe("editing the cells of a file", () => {
  it("changes a number, keeps the cell's format, and writes the digits as they are given", () => {
    const file = oneSheet('<row r="8"><c r="E8" s="2"><v>305.44</v></c><c r="F8" s="2"><v>275.87</v></c></row>', {
      styles: STYLES,
    });
    expect(sheetData(editCells(file, { edits: [edit("F8", "275.87", number("275.70"))] }))).toBe(
      '<sheetData><row r="8"><c r="E8" s="2"><v>305.44</v></c><c r="F8" s="2"><v>275.70</v></c></row></sheetData>',
    );
  });

  it("puts new cells and rows where they belong, with the format of their row or column", () => {
    const file = handMade({
      sheets: {
        表:
          '<dimension ref="B2:D2"/><cols><col min="1" max="1" style="2"/></cols><sheetData>' +
          '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>' +
          '<row r="3" s="3" customFormat="1"/><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
      },
      styles: STYLES,
    });
    const edits = [
      edit("C2", "", number("1.5")),
      edit("E2", "", number("3")),
      edit("A2", "", number("7")),
      edit("C3", "", text("three")),
      edit("A5", "", number("5")),
    ];
    const after = editCells(file, { edits });
    expect(sheetData(after)).toBe(
      '<sheetData><row r="2"><c r="A2" s="2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>1.5</v></c>' +
        '<c r="D2"><v>2</v></c><c r="E2"><v>3</v></c></row><row r="3" s="3" customFormat="1">' +
        '<c r="C3" s="3" t="inlineStr"><is><t xml:space="preserve">three</t></is></c></row>' +
        '<row r="5"><c r="A5" s="2"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    );
    expect(partsOf(after)[SHEET]).toContain('<dimension ref="A2:E5"/>');
  });

  it("fills a sheet that has no cells", () => {
    const file = handMade({ sheets: { 表: "<sheetData/>" } });
    expect(valuesOf(editCells(file, { edits: [edit("B2", "", number("1"))] }))).toEqual({ "1,1": 1 });
  });

  it("writes in the prefix of the file's own elements", () => {
    const parts = partsOf(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const prefixed = parts[SHEET]!.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const file = oneSheet("", { parts: { [SHEET]: prefixed } });
    const edits = [edit("A1", "1", number("2")), edit("A2", "", text("二"))];
    const after = editCells(file, { edits });
    expect(sheetData(after)).toContain('<x:c r="A1"><x:v>2</x:v></x:c>');
    expect(valuesOf(after)).toEqual({ "0,0": 2, "1,0": "二" });
  });

  it("leaves a text a text, whatever it begins with", () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles: STYLES });
    const after = editCells(file, { edits: [edit("A1", "1", text('=HYPERLINK("x")&<b>_x000A_'))] });
    const [cell] = readWorkbook(after).sheets[0]!.cells;
    expect(cell).toEqual({ row: 0, column: 0, value: '=HYPERLINK("x")&<b>_x000A_' });
    expect(partsOf(after)["xl/styles.xml"]).toContain('<xf numFmtId="0" quotePrefix="1"/></cellXfs>');
  });

  it("takes the text format from a cell that gets a number, which Excel would make a text again", () => {
    const file = oneSheet(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1.5</t></is></c><c r="B1" s="3" t="inlineStr"><is><t>2</t></is></c></row>',
      { styles: STYLES },
    );
    const after = editCells(file, { edits: [edit("A1", "1.5", number("1.50")), edit("B1", "2", number("2.00"))] });
    expect(sheetData(after)).toContain('<c r="A1" s="4"><v>1.50</v></c><c r="B1" s="5"><v>2.00</v></c>');
    expect(partsOf(after)["xl/styles.xml"]).toContain('<cellXfs count="6">');
    expect(partsOf(after)["xl/styles.xml"]).toContain(
      '<xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="0"/></cellXfs>',
    );
  });

  it("shows such a number as the numbers beside it in its column are shown", () => {
    const styles = STYLES.replace('<xf numFmtId="2"/>', '<xf numFmtId="4"/>');
    const file = oneSheet(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1,5</t></is></c></row><row r="2"><c r="A2" s="1" t="str"><v>x</v></c></row>' +
        '<row r="3"><c r="A3" s="2"><v>1</v></c></row>',
      { styles },
    );
    const after = editCells(file, { edits: [edit("A1", "1,5", number("1.50"))] });
    expect(partsOf(after)["xl/styles.xml"]).toContain('<xf numFmtId="4" applyNumberFormat="1"/></cellXfs>');
  });

  it("empties a cell and keeps its format", () => {
    const file = oneSheet('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', { styles: STYLES });
    expect(sheetData(editCells(file, { edits: [edit("A1", "1", blank)] }))).toContain('<c r="A1" s="2"/>');
  });

  it("keeps a formula that reads the changed cell, with its new result, and has Excel calculate on opening", () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="n"><f>A1+1</f><v>2</v></c></row>', {
      afterSheets: '<calcPr calcId="1" fullCalcOnLoad="0"/>',
    });
    const results = [{ cell: { sheet: "表", row: 0, column: 1 }, decimal: "6.00" }];
    const after = editCells(file, { edits: [edit("A1", "1", number("5"))], results });
    expect(sheetData(after)).toContain("<f>A1+1</f><v>6.00</v>");
    expect(partsOf(after)["xl/workbook.xml"]).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  });

  it("refuses, as a whole, where a cell has a formula, has changed, or has no sheet", () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>');
    const refusal =
      (...edits: CellEdit[]) =>
      () =>
        editCells(file, { edits });
    expect(refusal(edit("A1", "1", number("5")), edit("B1", "2", number("5")))).toThrow(EditRefused);
    expect(refusal(edit("B1", "2", number("5")))).toThrow("表!B1 中是公式");
    expect(refusal(edit("A1", "2", number("5")))).toThrow("现在是“1”，不再是校验时的“2”");
    expect(refusal(edit("A1", "", number("5"), "别处"))).toThrow("没有工作表“别处”");
    expect(refusal(edit("A1", "1", number("1e3")))).toThrow(RangeError);
  });

  it("changes nothing else of the sample, part by part", () => {
    const before = readFileSync(SAMPLE);
    const edits = [edit("F8", "275.77", number("275.87"), "表3"), edit("A20", "", text("备注"), "表8")];
    const after = editCells(before, { edits });
    expect(readWorkbook(after)).toEqual(withEdits(readWorkbook(before), edits) as Snapshot);
    const [old, now] = [partsOf(before), partsOf(after)];
    const changed = Object.keys(old).filter((name) => old[name] !== now[name]);
    expect(changed).toEqual(["xl/worksheets/sheet3.xml", "xl/worksheets/sheet8.xml"]);
  });
});
