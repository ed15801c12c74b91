import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EditRefused, type RowInsertion, parseA1 } from "../../src/workbook";
import { layoutTables } from "../../src/layout";
import { editCells, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { sampleSnapshot } from "../support/sample";
import {
  type HandMade,
  handMade,
  hasLibreOffice,
  oneSheet,
  partsOf,
  throughLibreOffice,
  xmlOf,
} from "../support/xlsx-files";
import { recognise } from "../../tools/shipped";

const SHEET = "xl/worksheets/sheet1.xml";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="49"/></cellXfs>';

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** LibreOffice asks for them. */
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  [1, 2]
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`)
    .join("") +
  "</Types>";

/** A row above row 3 of the first sheet, like row 2: its code, and the sum of the two cells of column B that were below. */
function insertion(change: Partial<RowInsertion> = {}): RowInsertion {
  return {
    insert: { sheet: "表", row: 2 },
    like: 1,
    cells: [
      { column: 0, content: { kind: "text", text: "20103" } },
      { column: 1, content: { kind: "sum", rows: [2, 3], decimal: "5.50" } },
    ],
    held: [],
    ...change,
  };
}

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="24" customHeight="1" spans="1:3">' +
  '<c r="A2" s="2" t="str"><v>20101</v></c><c r="B2" s="1"><v>1</v></c><c r="C2" s="1"/></row>' +
  '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>2</v></c></row>' +
  '<row r="4"><c r="B4"><v>3.5</v></c><c r="C4"><f>SUM(B2:B4)-$B$3</f><v>4.5</v></c></row>';

/** What one sheet holds around its cells, put through an insertion. */
function around(before: string, after: string, rest: Omit<HandMade, "sheets"> = {}): string {
  const file = handMade({ ...rest, sheets: { 表: `${before}<sheetData>${ROWS}</sheetData>${after}` }, styles: STYLES });
  return xmlOf(editCells(file, { edits: [insertion()] }), SHEET);
}

describe("a row put into a file", () => {
  it("comes with the height and formats of its pattern, and all below it moves", () => {
    const xml = around('<dimension ref="A1:C4"/>', "");
    expect(xml).toContain('<dimension ref="A1:C5"/>');
    expect(xml).toContain(
      '<row ht="24" customHeight="1" r="3"><c r="A3" s="2" t="inlineStr"><is><t xml:space="preserve">20103</t></is></c>' +
        '<c r="B3" s="1"><f>SUM(B4:B5)</f><v>5.50</v></c><c r="C3" s="1"/></row>' +
        '<row r="4"><c r="A4"><v>7</v></c><c r="B4"><v>2</v></c></row>' +
        '<row r="5"><c r="B5"><v>3.5</v></c><c r="C5"><f>SUM(B2:B5)-$B$4</f><v>4.5</v></c></row>',
    );
  });

  it.each([
    ['<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A4:B6"/></mergeCells>', '<mergeCell ref="A5:B7"/>'],
    ['<mergeCells count="1"><mergeCell ref="E2:E4"/></mergeCells>', '<mergeCell ref="E2:E5"/>'],
    [
      '<autoFilter ref="A1:C4"><sortState ref="A2:C4"><sortCondition ref="B2:B4"/></sortState></autoFilter>',
      '<autoFilter ref="A1:C5"><sortState ref="A2:C5"><sortCondition ref="B2:B5"/>',
    ],
    [
      '<conditionalFormatting sqref="B2:B4 E3"><cfRule type="expression" priority="1"><formula>B2&gt;$B$3</formula></cfRule></conditionalFormatting>',
      'sqref="B2:B5 E4"><cfRule type="expression" priority="1"><formula>B2&gt;$B$4</formula>',
    ],
    [
      '<conditionalFormatting sqref="B4"><cfRule type="expression" priority="1"><formula>LEN($A4)=5</formula></cfRule></conditionalFormatting>',
      'sqref="B5"><cfRule type="expression" priority="1"><formula>LEN($A5)=5</formula>',
    ],
    [
      '<dataValidations count="1"><dataValidation type="list" sqref="A3:A4"><formula1>$B$2:$B$4</formula1></dataValidation></dataValidations>',
      'sqref="A4:A5"><formula1>$B$2:$B$5</formula1>',
    ],
    [
      '<hyperlinks><hyperlink ref="A4" location="表!B3" display="表!B3"/></hyperlinks>',
      '<hyperlink ref="A5" location="表!B4" display="表!B3"/>',
    ],
    [
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="9"/><brk id="3" max="9"/></rowBreaks><colBreaks count="1"><brk id="3"/></colBreaks>',
      '<brk id="2" max="9"/><brk id="4" max="9"/></rowBreaks><colBreaks count="1"><brk id="3"/>',
    ],
    [
      '<extLst><ext uri="{1}"><x14:conditionalFormatting xmlns:x14="x" xmlns:xm="m"><x14:cfRule type="expression"><xm:f>$B4&gt;表!$B$3</xm:f></x14:cfRule><xm:sqref>B4:B9</xm:sqref></x14:conditionalFormatting></ext></extLst>',
      "<xm:f>$B5&gt;表!$B$4</xm:f></x14:cfRule><xm:sqref>B5:B10</xm:sqref>",
    ],
  ])("moves %s", (before, after) => expect(around("", before)).toContain(after));

  it("moves what is selected and what is in sight", () => {
    const view =
      '<sheetViews><sheetView topLeftCell="A3" workbookViewId="0"><pane ySplit="2" topLeftCell="A3"/><selection activeCell="B4" sqref="B4:C4"/></sheetView></sheetViews>';
    expect(around(view, "")).toContain('<selection activeCell="B5" sqref="B5:C5"/>');
  });

  it("writes shared formulas out, and keeps arrays whole", () => {
    const file = oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1+A$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="4"><c r="A4"><v>4</v></c><c r="C4"><f t="array" ref="C4:C5">A3:A4*2</f><v>6</v></c></row>',
    );
    const added = insertion({ cells: [{ column: 0, content: { kind: "number", decimal: "7" } }] });
    const xml = xmlOf(editCells(file, { edits: [added] }), SHEET);
    expect(xml).toContain('<c r="B2"><f>A2+A$1</f><v>3</v></c>');
    expect(xml).toContain('<c r="B4"><f>A4+A$1</f><v>4</v></c>');
    expect(xml).toContain('<f t="array" ref="C5:C6">A4:A5*2</f>');
    expect(xml).not.toContain("shared");
  });

  it("moves names, and formulas, rules, links and charts of other sheets", () => {
    const file = handMade({
      sheets: {
        表: `<sheetData>${ROWS}</sheetData>`,
        别处:
          '<sheetData><row r="3"><c r="B3"><f>B4+表!B4+SUM(\'表\'!B:B)</f><v>9</v></c></row></sheetData>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="A3"><formula1>表!$A$2:$A$4</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A9" location="\'表\'!A4"/></hyperlinks>',
      },
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$4</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$3</definedName>' +
        '<definedName name="相对">表!A4</definedName><definedName name="别">别处!$A$4</definedName></definedNames>',
      parts: { "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"><c:f>表!$B$2:$B$4</c:f></c:chartSpace>' },
    });
    const parts = editCells(file, { edits: [insertion()] });
    const other = xmlOf(parts, "xl/worksheets/sheet2.xml");
    expect(other).toContain("<f>B4+表!B5+SUM('表'!B:B)</f>");
    expect(other).toContain("<formula1>表!$A$2:$A$5</formula1>");
    expect(other).toContain("location=\"'表'!A5\"");
    expect(other).toContain('<row r="3"><c r="B3">');
    const book = xmlOf(parts, "xl/workbook.xml");
    for (const name of ["表!$A$1:$C$5", "表!$1:$4", ">表!A4<", "别处!$A$4"]) expect(book).toContain(name);
    expect(xmlOf(parts, "xl/charts/chart1.xml")).toContain("表!$B$2:$B$5");
  });

  it("moves notes, drawings and tables, and drops the chain of calculation", () => {
    const kinds = ["comments", "vmlDrawing", "drawing", "table", "threadedComment"];
    const file = withRelated(kinds, {
      "xl/comments1.xml": '<comments><commentList><comment ref="B4" authorId="0"/></commentList></comments>',
      "xl/vmlDrawing1.xml":
        '<xml><br><x:ClientData ObjectType="Note"><x:Anchor> 2, 15, 3, 2, 4, 31, 7, 1</x:Anchor><x:Row>3</x:Row></x:ClientData></xml>',
      "xl/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>6</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
      "xl/table1.xml": '<table ref="A4:B6"><autoFilter ref="A4:B6"/></table>',
      "xl/threadedComment1.xml": '<ThreadedComments><threadedComment ref="B4"/></ThreadedComments>',
      "xl/calcChain.xml": "<calcChain/>",
      "xl/_rels/workbook.xml.rels":
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId9" Type="${REL}/calcChain" Target="calcChain.xml"/></Relationships>`,
    });
    const parts = partsOf(editCells(file, { edits: [insertion()] }));
    expect(parts["xl/comments1.xml"]).toContain('ref="B5"');
    expect(parts["xl/vmlDrawing1.xml"]).toContain("<x:Anchor> 2, 15, 4, 2, 4, 31, 8, 1</x:Anchor><x:Row>4</x:Row>");
    expect(parts["xl/drawing1.xml"]).toContain("<xdr:row>1</xdr:row></xdr:from>");
    expect(parts["xl/drawing1.xml"]).toContain("<xdr:row>7</xdr:row></xdr:to>");
    expect(parts["xl/table1.xml"]).toContain('<table ref="A5:B7"><autoFilter ref="A5:B7"/>');
    expect(parts["xl/threadedComment1.xml"]).toContain('ref="B5"');
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("gives a number the format of no text, whatever its pattern has", () => {
    const cells = [{ column: 0, content: { kind: "number" as const, decimal: "1.50" } }];
    const file = handMade({ sheets: { 表: `<sheetData>${ROWS}</sheetData>` }, styles: STYLES });
    const parts = partsOf(editCells(file, { edits: [insertion({ cells })] }));
    expect(parts[SHEET]).toContain('<c r="A3" s="3"><v>1.50</v></c>');
  });

  it("comes with others, each where it belongs, and their sums add up what they should", () => {
    const below = insertion({
      insert: { sheet: "表", row: 3 },
      cells: [{ column: 1, content: { kind: "sum", rows: [3], decimal: "3.50" } }],
    });
    const file = oneSheet(ROWS);
    const xml = xmlOf(editCells(file, { edits: [insertion(), below] }), SHEET);
    expect(xml).toMatch(/<row [^>]*r="3">.*<f>SUM\(B4,B6\)|<row [^>]*r="3">.*<f>B4\+B6/);
    expect(xml).toMatch(/<row [^>]*r="5">.*<f>B6<\/f>/);
    expect(xml).toContain("<f>SUM(B2:B6)-$B$4</f>");
  });
});

/** The file without the results of its formulas, so that whoever opens it has to calculate. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet")))
    parts[name] = strToU8(strFromU8(parts[name]!).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  return zipSync(parts);
}

/** A workbook whose first sheet leads to a part of each kind. */
function withRelated(kinds: readonly string[], parts: Record<string, string>, sheet = ""): Uint8Array {
  const related = kinds.map((kind, i) => `<Relationship Id="r${i}" Type="${REL}/${kind}" Target="../${kind}1.xml"/>`);
  return handMade({
    sheets: { 表: `<sheetData>${ROWS}</sheetData>${sheet}` },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`,
      ...parts,
    },
  });
}

describe("a row is not put into a file, and nothing is written,", () => {
  const refusal = (file: Uint8Array) => () => editCells(file, { edits: [insertion()] });
  const sheet = (content: string): Uint8Array =>
    handMade({ sheets: { 表: `<sheetData>${ROWS}</sheetData>${content}` } });

  it.each([
    ["数据透视表", withRelated(["pivotTable"], { "xl/pivotTable1.xml": "<pivotTableDefinition/>" })],
    [
      "是数据透视表的数据源",
      handMade({
        sheets: { 表: `<sheetData>${ROWS}</sheetData>` },
        parts: { "xl/pivotCache/pivotCacheDefinition1.xml": '<a><worksheetSource sheet="表"/></a>' },
      }),
    ],
    [
      "共享修订",
      handMade({
        sheets: { 表: `<sheetData>${ROWS}</sheetData>` },
        parts: { "xl/revisions/revisionLog1.xml": "<a/>" },
      }),
    ],
    ["套用表格格式", withRelated(["table"], { "xl/table1.xml": '<table ref="A1:B9"/>' })],
    ["窗体控件", withRelated(["vmlDrawing"], { "xl/vmlDrawing1.xml": '<x:ClientData ObjectType="Button">' })],
    ["合并的单元格", sheet('<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')],
    ["customSheetViews", sheet("<customSheetViews/>")],
    ["数组公式", oneSheet('<row r="2"><c r="A2"><f t="array" ref="A2:A3">B2:B3</f><v>1</v></c></row>')],
    ["模拟运算表", oneSheet('<row r="2"><c r="A2"><f t="dataTable" ref="A2:A3" r1="B1"/><v>1</v></c></row>')],
    [
      "最后一行",
      oneSheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    ],
  ])("where the file has what cannot be moved: %s", (what, file) => {
    expect(refusal(file)).toThrow(EditRefused);
    expect(refusal(file)).toThrow(what);
  });

  it("where what it rests on has changed", () => {
    const held = [{ ...parseA1("B3")!, holds: { text: "3" } }];
    expect(() => editCells(sheet(""), { edits: [insertion({ held })] })).toThrow("表!B3 在校验之后改动过");
  });
});

describe("LibreOffice, as a second opinion,", () => {
  const present = hasLibreOffice();
  if (!present) console.warn("LibreOffice is not here: rows put into files have no second opinion");

  it("calculates every formula to the value it had, and the new row's to its sum", () => {
    if (!present) return;
    const file = handMade({
      sheets: {
        表:
          '<sheetData><row r="1"><c r="B1"><v>10</v></c></row><row r="2"><c r="A2" t="str"><v>20101</v></c><c r="B2"><v>1.25</v></c></row>' +
          '<row r="3"><c r="B3"><v>2</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*$B$1</f><v>20</v></c></row>' +
          '<row r="4"><c r="B4"><v>3.5</v></c><c r="C4"><f t="shared" si="0"/><v>35</v></c></row>' +
          '<row r="5"><c r="B5"><f>B3+B4</f><v>5.5</v></c><c r="C5"><f t="shared" si="0"/><v>55</v></c></row></sheetData>',
        别处: '<sheetData><row r="1"><c r="A1"><f>SUM(表!B3:B4)+明细*2</f><v>16.5</v></c><c r="B1"><f>\'表\'!C5</f><v>55</v></c></row></sheetData>',
      },
      afterSheets: '<definedNames><definedName name="明细">表!$B$5</definedName></definedNames>',
      parts: { "[Content_Types].xml": CONTENT_TYPES },
    });
    const after = editCells(file, { edits: [insertion()] });
    const calculated = readWorkbook(throughLibreOffice(withoutResults(after), "xlsx"));
    const ours = readWorkbook(after);
    const values = (snapshot: typeof ours) =>
      snapshot.sheets.map(({ name, cells }) => [name, cells.map(({ row, column, value }) => [row, column, value])]);
    expect(values(calculated)).toEqual(values(ours));
  });

  it("calculates eleven formatted sheets with live totals to the same values, a row having come in the middle of each", () => {
    if (!present) return;
    const file = writeWorkbook(layoutTables(recognise(sampleSnapshot())));
    const before = readWorkbook(file);
    const edits = before.sheets.map(({ name, cells }) => {
      const rows = [...new Set(cells.map(({ row }) => row))];
      const row = rows[Math.floor(rows.length / 2)]!;
      return insertion({ insert: { sheet: name, row }, like: row - 1, cells: [] });
    });
    const calculated = readWorkbook(throughLibreOffice(withoutResults(editCells(file, { edits })), "xlsx"));
    const values = ({ sheets }: typeof before) =>
      sheets.map(({ name, cells }) => [name, cells.map(({ column, value }) => [column, shown(value)])]);
    expect(values(calculated)).toEqual(values(before));
  });
});

function shown(value: unknown): unknown {
  return typeof value === "number" ? value.toPrecision(12) : value;
}
