import { zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import type { SheetSnapshot } from "../../src/workbook";
import { handMade, handMadeParts, oneSheet, sampleFile } from "../support/xlsx-files";

/** The cells of the only sheet as `A1: value`. */
function cells(file: Uint8Array): Record<string, unknown> {
  const [sheet] = readWorkbook(file).sheets;
  return Object.fromEntries(
    sheet!.cells.map((cell) => [String.fromCharCode(65 + cell.column) + (cell.row + 1), cell.value]),
  );
}

function formulas(file: Uint8Array): Record<string, string | undefined> {
  const [sheet] = readWorkbook(file).sheets;
  return Object.fromEntries(
    sheet!.cells.map((cell) => [String.fromCharCode(65 + cell.column) + (cell.row + 1), cell.formula]),
  );
}

describe("values", () => {
  test("each type of cell gives its own kind of value", () => {
    const file = oneSheet(
      '<row r="1"><c r="A1"><v>305.44</v></c><c r="B1" t="n"><v>-1.5E-3</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="str"><f>A1</f><v>文</v></c><c r="F1" t="s"><v>0</v></c>' +
        '<c r="G1" t="inlineStr"><is><t>内</t></is></c><c r="H1" t="d"><v>2024-01-05</v></c></row>',
      { strings: "<si><t>共</t></si>" },
    );
    expect(cells(file)).toEqual({
      A1: 305.44,
      B1: -0.0015,
      C1: true,
      D1: { error: "#REF!" },
      E1: "文",
      F1: "共",
      G1: "内",
      H1: "2024-01-05",
    });
  });

  test("rich texts are put together, and how they are pronounced is left out", () => {
    const file = oneSheet(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c></row>',
      {
        strings:
          '<si><r><rPr><sz val="9"/></rPr><t xml:space="preserve">基本 </t></r><r><t>支出</t></r><rPh sb="0" eb="1"><t>ji</t></rPh><phoneticPr fontId="1"/></si>',
      },
    );
    expect(cells(file)).toEqual({ A1: "基本 支出", B1: "甲乙" });
  });

  test("entities, CDATA, escapes and comments read as they are meant", () => {
    const file = oneSheet('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings:
        "<si><t>a&amp;b &lt;&#20803;&#x5143;&gt; &nope;</t></si><si><t><![CDATA[<甲>&amp;]]><!-- c -->乙</t></si>" +
        "<si><t>行_x000D_\r\n_x005F_x0041_</t></si>",
    });
    expect(cells(file)).toEqual({ A1: "a&b <元元> &nope;", B1: "<甲>&amp;乙", C1: "行\r\n_x0041_" });
  });

  test("spaces at the ends of a text count where the file keeps them", () => {
    const file = oneSheet('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      strings: '<si><t xml:space="preserve">  一</t></si><si><t> 二\n</t></si>',
    });
    expect(cells(file)).toEqual({ A1: "  一", B1: "二" });
  });

  test("a formula that was never computed is neither blank nor zero", () => {
    expect(cells(oneSheet('<row><c><f>1+1</f></c><c t="str"><f>T(1)</f><v></v></c></row>'))).toEqual({
      A1: { error: "#GETTING_DATA" },
      B1: "",
    });
  });
});

describe("what a number shows", () => {
  test("number formats with leading zeros, and dates, give the text of a code", () => {
    const file = oneSheet(
      '<row><c s="1"><v>3</v></c><c s="2"><v>2010301</v></c><c s="3"><v>20103</v></c><c s="4"><v>45000</v></c><c s="1"><v>0.5</v></c></row>',
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="00"/><numFmt numFmtId="165" formatCode="0000000"/><numFmt numFmtId="166" formatCode="0000000;@"/></numFmts>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>',
      },
    );
    expect(readWorkbook(file).sheets[0]!.cells.map((cell) => cell.text)).toEqual([
      "03",
      undefined,
      "0020103",
      "2023/3/15",
      undefined,
    ]);
  });
});

describe("positions", () => {
  test("rows and cells without an address follow the one before", () => {
    const file = oneSheet(
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cells(file)).toEqual({ A1: 1, C1: 2, C5: 3, D5: 4, A6: 5 });
  });

  test("cells out of order are put in order, and of two in one place the later counts", () => {
    const file = oneSheet(
      '<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>9</v></c></row>',
    );
    expect(readWorkbook(file).sheets[0]!.cells.map((cell) => cell.value)).toEqual([0, 1, 9]);
  });
});

describe("formulas", () => {
  test("shared formulas read in each cell as they apply there", () => {
    const file = oneSheet(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">SUM(A1:$B1)+Sheet1!A$1&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect(formulas(file)).toEqual({
      C1: '=SUM(A1:$B1)+Sheet1!A$1&"A1"',
      C2: '=SUM(A2:$B2)+Sheet1!A$1&"A1"',
      C3: '=SUM(A3:$B3)+Sheet1!A$1&"A1"',
    });
  });

  test("a share that comes before its definition is written out all the same", () => {
    const file = oneSheet(
      '<row><c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="7">B2*2</f><v>1</v></c></row>',
    );
    expect(formulas(file)).toEqual({ A1: "=A2*2", B1: "=B2*2" });
  });

  test("an array's formula is told to each of its cells", () => {
    const file = oneSheet(
      '<row><c r="A1"><f t="array" ref="A1:B2">D1:E2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
    );
    expect(formulas(file)).toEqual({ A1: "=D1:E2*2", B1: "=D1:E2*2", A2: "=D1:E2*2", A3: undefined });
  });

  test("prefixes that Excel does not show are not shown", () => {
    expect(formulas(oneSheet("<row><c><f>_xlfn._xlws.SORT(_xlfn.CONCAT(B1))</f><v>1</v></c></row>"))).toEqual({
      A1: "=SORT(CONCAT(B1))",
    });
  });
});

describe("sheets", () => {
  const [sheet] = readWorkbook(
    handMade({
      sheets: {
        表: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols><sheetData><row r="2" hidden="1"><c><v>1</v></c></row><row r="3"/></sheetData><sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
      },
    }),
  ).sheets as [SheetSnapshot];

  test("merges, hidden rows and columns, and protection are told", () => {
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.protected).toBe(true);
  });

  test("hidden sheets are told from visible ones", () => {
    const file = handMade({
      sheets: { a: "<sheetData/>", b: "<sheetData/>", c: "<sheetData/>" },
      attributes: { b: ' state="hidden"', c: ' state="veryHidden"' },
    });
    expect(readWorkbook(file).sheets.map(({ visible }) => visible)).toEqual([true, false, false]);
  });

  test("chart sheets are passed over", () => {
    const parts = handMadeParts({ sheets: { 图: "<sheetData/>", 表: "<sheetData/>" } });
    const relationships = Buffer.from(parts["xl/_rels/workbook.xml.rels"]!).toString("utf8");
    parts["xl/_rels/workbook.xml.rels"] = Buffer.from(
      relationships.replace("relationships/worksheet", "relationships/chartsheet"),
    );
    expect(readWorkbook(zipSync(parts)).sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test("ten thousand rows of nothing but formatting give no cells", () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `<row r="${i + 1}" s="1"><c r="A${i + 1}" s="1"/><c s="2"></c></row>`,
    );
    expect(readWorkbook(oneSheet(rows.join(""))).sheets[0]!.cells).toEqual([]);
  });

  test("a sheet of 300 columns is read to its last", () => {
    const row = Array.from({ length: 300 }, (_, i) => `<c><v>${i}</v></c>`).join("");
    expect(readWorkbook(oneSheet(`<row>${row}</row>`)).sheets[0]!.cells.at(-1)).toEqual({
      row: 0,
      column: 299,
      value: 299,
    });
  });
});

test("the sample's eleven sheets are read", () => {
  const { sheets } = readWorkbook(sampleFile());
  expect(sheets.map(({ name }) => name)).toEqual(Array.from({ length: 11 }, (_, i) => `表${i + 1}`));
  expect(sheets[2]!.cells.find((cell) => cell.row === 7 && cell.column === 4)?.value).toBe(305.44);
  expect(sheets[2]!.cells.find((cell) => cell.row === 7 && cell.column === 1)?.value).toBe("03");
});
