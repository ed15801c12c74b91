import { TextEncoder } from "node:util";
import fc from "fast-check";
import { CsvRecords } from "../../src/csv";
import { gb18030 } from "../support/gb18030";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** All records of a file, each with the line on which it begins. */
function recordsOf(bytes: Uint8Array): { readonly line: number; readonly fields: string[] }[] {
  const records = new CsvRecords(bytes);
  const all = [];
  while (records.next())
    all.push({ line: records.line, fields: Array.from({ length: records.count }, (_, index) => records.text(index)) });
  return all;
}

const fieldsOf = (bytes: Uint8Array) => recordsOf(bytes).map(({ fields }) => fields);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const asWritten = (text: string) => (/[",;\t\r\n]/.test(text) ? quoted(text) : text);

/** Texts with all that CSV has to say in a roundabout way, and with Chinese and rare characters. */
const texts = fc.string({ unit: fc.constantFrom(...'甲乙𠮷é0=1 \'"",;\t\r\n\u{1f600}'), maxLength: 12 });

describe("the records of a CSV file", () => {
  it.each([
    [",", "\n"],
    [",", "\r\n"],
    ["\t", "\r\n"],
    [";", "\n"],
  ])("are the fields that were written, whatever stands in them, parted by %j and %j", (separator, lineBreak) => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 3, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const all = [["科目", "名称", "金额", "来源", "备注", "说明"], ...rows];
        const text = all.map((row) => row.map(asWritten).join(separator)).join(lineBreak);
        for (const bytes of [utf8(text), utf8(`\ufeff${text}`), gb18030(text)]) expect(fieldsOf(bytes)).toEqual(all);
      }),
    );
  });

  it("are the same with a line break at the end and without", () => {
    expect(fieldsOf(utf8("a,b\r\n1,2\r\n"))).toEqual(fieldsOf(utf8("a,b\n1,2")));
  });

  it("keep empty fields at the end of a line and blank lines", () => {
    expect(fieldsOf(utf8('a,b,\n\n"",x,'))).toEqual([["a", "b", ""], [""], ["", "x", ""]]);
  });

  it("know the line of the file on which they begin, line breaks in fields counted", () => {
    expect(recordsOf(utf8('甲,乙\r\n"两\r\n行",1\r\n丙,2')).map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("take the separator of the heading, though amounts hold commas and titles stand above", () => {
    expect(fieldsOf(utf8("支出明细\n科目\t名称\t金额\n201\t甲\t1,234,567.00"))[2]).toEqual([
      "201",
      "甲",
      "1,234,567.00",
    ]);
  });

  it.each([
    ["a quotation mark that is never closed", utf8('a,b\n1,"2\n3,4\n'), /第 2 行的引号到文件末尾也没有成对/],
    ["text behind a closing quotation mark", utf8('a,b\n1,2\n3,"甲"乙"\n'), /第 3 行第 2 列的引号后面还有文字/],
    ["bytes that are no character", new Uint8Array([...utf8("a,b\n1,"), 0x81, 0xff]), /第 2 行有不是 GB18030 的字符/],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), /Unicode（UTF-16）/],
    ["what is no text", new Uint8Array([0x61, 0x00, 0x62]), /内容不是文本/],
  ])("are refused with the line for %s", (_, bytes, message) => {
    expect(() => recordsOf(bytes)).toThrow(message);
  });
});
