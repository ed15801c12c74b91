import { strToU8, zipSync } from "fflate";
import { patchWorkbook, readWorkbook, XlsxError, type XlsxErrorCode, type Limits } from "../../src/xlsx";
import { handMade, handMadeParts, oneSheet, sampleFile, withDeclaredSize } from "../support/xlsx-files";
import { compoundFile } from "../support/compound-file";

/** The refusal of a file by the reader; the patcher must refuse it in the same way. */
function refusal(file: Uint8Array, limits?: Partial<Limits>): XlsxError {
  const errors = [() => readWorkbook(file, { limits }), () => patchWorkbook(file, { marks: [], limits })].map(
    (call) => {
      try {
        call();
      } catch (error) {
        if (error instanceof XlsxError) return error;
        throw error;
      }
      return undefined;
    },
  );
  const [first] = errors;
  if (!first) throw new Error("The file was not refused");
  expect(errors[1]?.code).toBe(first.code);
  return first;
}

describe("what is no workbook is refused by its kind", () => {
  const word = handMadeParts({ sheets: { a: "<sheetData/>" } });
  word["xl/workbook.xml"] = strToU8("<w:document xmlns:w='w'><w:body/></w:document>");
  const cases: [string, Uint8Array, XlsxErrorCode, RegExp][] = [
    ["an empty file", new Uint8Array(0), "empty-file", /0 字节/],
    ["a text", strToU8("科目编码,金额\n201,1.00\n".repeat(9)), "not-a-workbook", /另存为/],
    ["a web page under the name of a workbook", strToU8("<html><table></table></html>"), "not-a-workbook", /HTML/],
    ["a PDF", strToU8("%PDF-1.7\n"), "not-a-workbook", /PDF/],
    ["an encrypted workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted", /取消密码/],
    ["an .xls of today", compoundFile("Workbook"), "old-format", /另存为/],
    ["an .xls of 1995", compoundFile("Book"), "old-format", /另存为/],
    ["a .doc", compoundFile("WordDocument"), "not-a-workbook", /Word/],
    ["a .docx", zipSync(word), "not-a-workbook", /另一种 Office 文档/],
    ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), "old-format", /ods/],
    ["any other zip", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook", /没有工作簿/],
  ];
  test.each(cases)("%s", (_, file, code, message) => {
    const error = refusal(file);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/。$/);
  });
});

describe("a file that is cut off", () => {
  const sample = sampleFile();
  test.each([1, 3, 4, 100, 5000, sample.length - 1])("after %i bytes", (length) => {
    expect(refusal(sample.subarray(0, length)).code).toBe("truncated");
  });
  test("an .xls after its first sector", () => {
    expect(refusal(compoundFile("Workbook").subarray(0, 512)).code).toBe("truncated");
  });
});

describe("a package that contradicts itself is damaged", () => {
  test.each([
    ["a changed byte in a part", () => flipped(sampleFile(), 3000)],
    [
      "XML that ends early",
      () => handMade({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" } }),
    ],
    [
      "a document type",
      () =>
        handMade({
          sheets: { a: "" },
          parts: { "xl/worksheets/sheet1.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>" },
        }),
    ],
    [
      "a sheet that is not there",
      () => handMade({ sheets: { a: "" }, parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }),
    ],
    [
      "bytes that are no text",
      () => handMade({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": new Uint8Array([60, 97, 0xff, 62]) } }),
    ],
  ])("%s", (_, file) => {
    expect(refusal(file()).code).toBe("damaged");
  });

  test.each([
    ["a number that is none", '<row><c r="B1"><v>1,5</v></c></row>', /“表”的单元格 B1/],
    ["a text that is not there", '<row><c r="B1" t="s"><v>4</v></c></row>', /“表”的单元格 B1/],
    ["a share of no formula", '<row><c r="B1"><f t="shared" si="4"/><v>1</v></c></row>', /“表”的单元格 B1/],
    ["an address outside of the sheet", '<row><c r="XFE1"><v>1</v></c></row>', /XFE1/],
    ["a row outside of the sheet", '<row r="1048577"><c><v>1</v></c></row>', /行号/],
  ])("%s is named with its place", (_, rows, message) => {
    expect(() => readWorkbook(oneSheet(rows))).toThrow(message);
  });
});

describe("files that would exhaust the machine are refused before they do", () => {
  const MB = 1024 * 1024;
  test("a part that unpacks out of all proportion", () => {
    const bomb = handMade({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": new Uint8Array(40 * MB) } });
    expect(bomb.length).toBeLessThan(MB);
    expect(refusal(bomb).code).toBe("too-large");
  });

  test("a part that says it is small and is not", () => {
    const bomb = handMade({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": new Uint8Array(20 * MB) } });
    expect(refusal(withDeclaredSize(bomb, "xl/worksheets/sheet1.xml", 1000)).code).toBe("damaged");
  });

  test("a part that says it is larger than it can be", () => {
    const file = handMade({ sheets: { a: "<sheetData/>" } });
    expect(refusal(withDeclaredSize(file, "xl/worksheets/sheet1.xml", 15 * MB)).code).toBe("damaged");
  });

  test.each<[string, Partial<Limits>]>([
    ["the file", { fileBytes: 100 }],
    ["entries", { entries: 3 }],
    ["one part", { partBytes: 1000 }],
    ["all parts", { totalBytes: 5000 }],
  ])("more than the bound for %s", (_, limits) => {
    expect(refusal(sampleFile(), limits).code).toBe("too-large");
  });

  test.each<[string, Partial<Limits>]>([
    ["cells", { cells: 100 }],
    ["texts", { sharedStrings: 10 }],
  ])("more than the bound for %s", (_, limits) => {
    expect(() => readWorkbook(sampleFile(), { limits })).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test("a shared formula whose shares would fill the memory", () => {
    const long = `SUM(${"A1,".repeat(2000)}A1)`;
    const shares = Array.from({ length: 20 }, () => '<row><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>').join("");
    const file = oneSheet(`<row><c><f t="shared" ref="A1:A21" si="0">${long}</f><v>1</v></c></row>${shares}`);
    expect(() => readWorkbook(file, { limits: { formulaCharacters: 50_000 } })).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("arrays that overlap a thousand times", () => {
    const cells = Array.from({ length: 300 }, () => '<c><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c>').join("");
    expect(() => readWorkbook(oneSheet(`<row>${cells}</row>`))).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});

function flipped(file: Uint8Array, at: number): Uint8Array {
  const copy = file.slice();
  copy[at] = copy[at]! ^ 0x55;
  return copy;
}
