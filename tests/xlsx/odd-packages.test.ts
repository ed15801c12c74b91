import { strFromU8, strToU8, zipSync, Zip, ZipDeflate } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import { handMadeParts, oneSheet } from "../support/xlsx-files";
import { asZip64 } from "../support/zip64";

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>预算</t></is></c><c r="B1"><v>1.5</v></c></row>';
const EXPECTED = [
  { row: 0, column: 0, value: "预算" },
  { row: 0, column: 1, value: 1.5 },
];

function cellsOf(parts: Record<string, Uint8Array>): unknown {
  return readWorkbook(zipSync(parts)).sheets[0]?.cells;
}

/** The small workbook's parts after a change to the texts of some. */
function changed(changes: Record<string, (xml: string) => string>): Record<string, Uint8Array> {
  const parts = handMadeParts({ sheets: { 表: `<sheetData>${ROWS}</sheetData>` } });
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(strFromU8(parts[name]!)));
  return parts;
}

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";

test("elements under a prefix", () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
  expect(cellsOf(changed({ [SHEET]: prefixed, [BOOK]: prefixed }))).toEqual(EXPECTED);
});

test("relationships under another prefix, with an absolute target, in other letters", () => {
  const parts = changed({
    [BOOK]: (xml) => xml.replace("xmlns:r=", "xmlns:rel=").replace("r:id=", "rel:id="),
    [LINKS]: (xml) => xml.replace("worksheets/sheet1.xml", "/XL/Worksheets/../worksheets/./sheet1.xml"),
  });
  expect(cellsOf(parts)).toEqual(EXPECTED);
});

test("strict namespaces", () => {
  const strict = (xml: string): string =>
    xml
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
        "http://purl.oclc.org/ooxml/officeDocument",
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      );
  expect(cellsOf(changed({ [SHEET]: strict, [BOOK]: strict, [LINKS]: strict, "_rels/.rels": strict }))).toEqual(
    EXPECTED,
  );
});

test("a main part of any name, in any folder", () => {
  const parts = changed({ "_rels/.rels": (xml) => xml.replace("xl/workbook.xml", "/书/主%20要.xml") });
  const moved = {
    ...parts,
    "书/主 要.xml": parts[BOOK]!,
    "书/_rels/主 要.xml.rels": strToU8(strFromU8(parts[LINKS]!).replace("worksheets/", "../xl/worksheets/")),
  };
  expect(cellsOf(moved)).toEqual(EXPECTED);
});

test("quotes of either kind, line breaks within tags, and greater-than signs within values", () => {
  const odd =
    '<sheetPr codeName="a>b"/><sheetData><row\n r=\'1\' ><c\tr = "A1" t=\'inlineStr\' ><is ><t >预算</t ></is></c ><c r="B1"><v>1.5</v></c></row></sheetData>';
  expect(cellsOf(handMadeParts({ sheets: { 表: odd } }))).toEqual(EXPECTED);
});

test("a byte order mark, and UTF-16", () => {
  expect(cellsOf(changed({ [SHEET]: (xml) => `\uFEFF${xml}` }))).toEqual(EXPECTED);
  const parts = changed({});
  parts[SHEET] = new Uint8Array(Buffer.from(`\uFEFF${strFromU8(parts[SHEET]!)}`, "utf16le"));
  expect(cellsOf(parts)).toEqual(EXPECTED);
});

test("entries with data descriptors, as streaming programs write them", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(changed({}))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  expect(readWorkbook(new Uint8Array(Buffer.concat(chunks))).sheets[0]?.cells).toEqual(EXPECTED);
});

test("zip64, and entries that are not packed", () => {
  expect(readWorkbook(asZip64(changed({}))).sheets[0]?.cells).toEqual(EXPECTED);
});

test("things within rows and cells that are none of ours", () => {
  const file = oneSheet(
    '<row r="1"><extLst><ext><c r="Z9"><v>9</v></c></ext></extLst><c r="A1"><extLst><ext><v>7</v></ext></extLst><v>1</v></c></row>',
  );
  expect(readWorkbook(file).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
});
