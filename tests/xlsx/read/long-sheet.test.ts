import fc from "fast-check";
import { isLedgerSheet, readLedger } from "../../../src/recognise/ledger";
import { type Limits, type XlsxErrorCode, readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { ledgerPlan, longLedgerRows } from "../../support/ledger-sheets";
import { handMade, withDeclaredSize } from "../../support/xlsx-files";

const SMALL: Partial<Limits> = { wholeBytes: 0, plainRows: 40 };
const ROWS = longLedgerRows(60);
const LEDGER = writeWorkbook([ledgerPlan("支出明细", ROWS)]);
const BESIDE = {
  before: '<cols><col min="2" max="3" hidden="1"/></cols>',
  behind: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
};
const TEXTS = ["2010301", "项目支出", "一般公共预算", "a&amp;b"];

/** A ledger's sheet as XML, as another program might write it. */
function ledgerXml(rows: string, { prefix = "", before = "", behind = "" } = {}): string {
  const texts = ["功能科目编码", "部门经济科目编码", "支出类型", "资金性质", "金额（元）"];
  const heading = texts.map((text) => `<${prefix}c t="str"><${prefix}v>${text}</${prefix}v></${prefix}c>`).join("");
  const first = `<${prefix}row>${heading}</${prefix}row>`;
  return `${before}<${prefix}sheetData>${first}${rows}</${prefix}sheetData>${behind}`;
}

function dataRow(row: number, cells = '<c t="str"><v>2010301</v></c>'): string {
  return `<row r="${row}">${cells}</row>`;
}

const rowsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => dataRow(first + index)).join("");

function sheetOf(content: string, limits: Partial<Limits> = SMALL) {
  return readWorkbook(handMade({ sheets: { 支出明细: content } }), { limits, isLedger: isLedgerSheet }).sheets[0]!;
}

/** How many rows are kept in numbers; undefined where the sheet was read as a whole. */
function keptRows(content: string, limits?: Partial<Limits>): number | undefined {
  return sheetOf(content, limits).rest?.rows.length;
}

function refusal(content: string, limits: Partial<Limits>): XlsxErrorCode | undefined {
  try {
    sheetOf(content, limits);
    return undefined;
  } catch (error) {
    return (error as { code: XlsxErrorCode }).code;
  }
}

describe("a long ledger in an .xlsx file", () => {
  it("is the same ledger as one whose rows are all cells", () => {
    const long = readWorkbook(LEDGER, { limits: SMALL, isLedger: isLedgerSheet });
    expect(long.sheets[0]!.rest!.rows).toHaveLength(ROWS.length - 40);
    expect(readLedger(long, { eachRow: true })).toEqual(readLedger(readWorkbook(LEDGER)));
  });

  it("says the same cell by cell, whatever kinds of cells there are", () => {
    const cell = fc.oneof(
      fc.constantFrom(...TEXTS).map((text) => `<c t="str"><v>${text}</v></c>`),
      fc.constantFrom(...TEXTS).map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `<c><v>${number}</v></c>`),
      fc.constantFrom("<c/>", "<c><f>1+1</f><v>2</v></c>", '<c t="e"><v>#N/A</v></c>', '<c t="b"><v>1</v></c>'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 45, maxLength: 60 }), (rows) => {
        const xml = ledgerXml(rows.map((cells) => `<row>${cells.join("")}</row>`).join(""));
        const file = handMade({ sheets: { 支出明细: xml } });
        const long = readWorkbook(file, { limits: SMALL, isLedger: isLedgerSheet });
        expect(readLedger(long, { eachRow: true })).toEqual(readLedger(readWorkbook(file)));
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, string]>([
    ["with a prefix", ledgerXml(rowsFrom(2, 50).replace(/<(\/?)/g, "<$1x:"), { prefix: "x:" })],
    ["with columns before and merged cells behind", ledgerXml(rowsFrom(2, 50), BESIDE)],
    ["with rows that hold nothing", ledgerXml(`${rowsFrom(2, 25)}<row r="30" hidden="1"/>${rowsFrom(31, 25)}`)],
  ])("is taken apart by its rows where they are written %s", (_, xml) => {
    expect(keptRows(xml)).toBeGreaterThan(10);
  });

  it("has its hidden rows and columns, merged cells and protection as any other sheet has", () => {
    const xml = ledgerXml(`${rowsFrom(2, 45)}${dataRow(47).replace("<row", '<row hidden="1"')}`, BESIDE);
    const { cells: _cells, rest, ...long } = sheetOf(xml);
    const { cells: _all, ...plain } = readWorkbook(handMade({ sheets: { 支出明细: xml } })).sheets[0]!;
    expect(long).toEqual(plain);
    expect(rest).toBeDefined();
  });

  it.each<[string, string]>([
    ["holds a comment, in which a tag is none", ledgerXml(`${rowsFrom(2, 50)}<!-- </row> -->`)],
    ["holds CDATA", ledgerXml(rowsFrom(2, 50).replace("2010301", "<![CDATA[</row>]]>"))],
    ["has its rows in another order", ledgerXml(`${rowsFrom(2, 50)}${dataRow(5)}`)],
    ["has too few rows", ledgerXml(rowsFrom(2, 30))],
    ["is no ledger", `<sheetData>${rowsFrom(1, 60)}</sheetData>`],
  ])("is read as a whole where it %s", (_, xml) => {
    const name = { sheets: { 数据: xml } };
    const read = readWorkbook(handMade(name), { limits: SMALL, isLedger: isLedgerSheet });
    expect(read).toEqual(readWorkbook(handMade(name)));
  });

  it("may be larger than other sheets, and is refused beyond its own bounds", () => {
    const xml = ledgerXml(rowsFrom(2, 100));
    expect(keptRows(xml, { ...SMALL, cells: 60, partBytes: 2_000, totalBytes: 4_000 })).toBe(61);
    expect(refusal(xml, { ...SMALL, ledgerCells: 50 })).toBe("too-large");
    expect(refusal(xml, { ...SMALL, piecesBytes: 1_000 })).toBe("too-large");
    expect(refusal(ledgerXml(TEXTS.map((_, index) => dataRow(50 + index, cellOf(index))).join("")), FEW)).toBe(
      "too-large",
    );
  });

  it("counts against the bounds together with the other long ledgers of its file", () => {
    const xml = ledgerXml(rowsFrom(2, 60));
    const two = handMade({ sheets: { 支出明细: xml, 支出明细2: xml } });
    const reading = (ledgerCells: number) => () =>
      readWorkbook(two, { limits: { ...SMALL, ledgerCells }, isLedger: isLedgerSheet });
    expect(reading(42)).not.toThrow();
    expect(reading(41)).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  it("is damaged where it does not unpack to what it says", () => {
    const file = handMade({ sheets: { 支出明细: ledgerXml(rowsFrom(2, 60)) } });
    const other = withDeclaredSize(file, "xl/worksheets/sheet1.xml", 1_000);
    const reading = () => readWorkbook(other, { limits: SMALL, isLedger: isLedgerSheet });
    expect(reading).toThrow(expect.objectContaining({ code: "damaged" }));
  });
});

const FEW: Partial<Limits> = { ...SMALL, sharedStrings: 3 };

function cellOf(index: number): string {
  return `<c t="str"><v>文字${index}</v></c>`;
}
