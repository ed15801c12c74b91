import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import type * as XLSX from "@e965/xlsx";
import { OLD_FORMAT_LIMITS } from "../../src/old-formats";
import { readOldFormat } from "../../src/old-formats/read";
import type { SheetSnapshot, SnapshotCell } from "../../src/workbook";
import { NOT_COMPUTED, oldFormatOf } from "../../src/xlsx";
import { BOOK_TYPES, inOldFormat, oneOldSheet, sampleInOldFormat } from "../support/old-format-files";
import { bareBiff5 } from "../support/bare-biff5";
import { sampleSnapshot } from "../support/sample";

const FORMATS = Object.keys(BOOK_TYPES) as (keyof typeof BOOK_TYPES)[];

/** The cells of a sheet made of these, read back. */
function cellsIn(format: keyof typeof BOOK_TYPES, cells: Record<string, XLSX.CellObject>): readonly SnapshotCell[] {
  return readOldFormat(oneOldSheet(cells, format), format).sheets[0]!.cells;
}

function byPlace(sheet: SheetSnapshot): object {
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name: sheet.name, visible: sheet.visible, cells: sheet.cells, merges };
}

describe.each(FORMATS)("the real workbook as .%s", (format) => {
  const file = sampleInOldFormat(format);

  it("is known by its content", () => {
    expect(oldFormatOf(file)).toBe(format);
  });

  it("has the same sheets, cells and merged cells as the .xlsx", () => {
    expect(readOldFormat(file, format).sheets.map(byPlace)).toEqual(sampleSnapshot().sheets.map(byPlace));
  });
});

const CELLS: readonly (readonly [string, XLSX.CellObject, Partial<SnapshotCell>])[] = [
  ["a number", { t: "n", v: 40.7 }, { value: 40.7 }],
  ["a negative number", { t: "n", v: -1234.56 }, { value: -1234.56 }],
  ["a text that reads like a number", { t: "s", v: "03" }, { value: "03" }],
  ["a text that reads like a formula", { t: "s", v: "=1+1" }, { value: "=1+1" }],
  ["a truth", { t: "b", v: true }, { value: true }],
  ["a number shown with leading zeros", { t: "n", v: 3, z: "00" }, { value: 3, text: "03" }],
];
/** Those that the library writes in some of the formats only. */
const DATE = { t: "n", v: 45352, z: "m-d" } as const;
const ERROR = { t: "e", v: 0x17, w: "#REF!" } as const;

describe.each(FORMATS)("a cell of an .%s", (format) => {
  const column = Object.fromEntries(CELLS.map(([, cell], row) => [`A${row + 1}`, cell]));
  const read = cellsIn(format, { ...column, A50: { t: "s", v: "" } });

  it.each(CELLS.map(([name, , expected], row) => [name, expected, row] as const))("%s", (_, expected, row) => {
    expect(read.find((cell) => cell.row === row)).toEqual({ row, column: 0, ...expected });
  });

  it("a blank one is left out", () => {
    expect(read).toHaveLength(CELLS.length);
  });

  if (format !== "ods")
    it("a date has the text that it shows, an error its name", () => {
      expect(cellsIn(format, { A1: DATE, A2: ERROR })).toEqual([
        { row: 0, column: 0, value: 45352, text: "3-1" },
        { row: 1, column: 0, value: { error: "#REF!" } },
      ]);
    });
});

describe("what is hidden", () => {
  const book = (): XLSX.WorkBook => ({
    SheetNames: ["表1", "底稿"],
    Sheets: {
      表1: {
        "!ref": "A1:C3",
        A1: { t: "n", v: 1 },
        C3: { t: "n", v: 2 },
        "!rows": [{}, { hidden: true }],
        "!cols": [{}, { hidden: true }],
      },
      底稿: { "!ref": "A1", A1: { t: "n", v: 1 } },
    },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
  });

  it.each(["xls", "xlsb"] as const)("a sheet, rows and columns of an .%s", (format) => {
    const { sheets } = readOldFormat(inOldFormat(book(), format), format);
    expect(sheets.map(({ visible }) => visible)).toEqual([true, false]);
    expect([...sheets[0]!.hiddenColumns]).toEqual([1]);
  });
});

describe("an .xls from before Excel 97", () => {
  it("has formulas with their results", () => {
    const file = bareBiff5({ codePage: 936, text: [0x41], withSum: true });
    expect(readOldFormat(file, "xls").sheets[0]!.cells).toEqual([
      { row: 0, column: 0, value: "A" },
      { row: 0, column: 1, value: 3, formula: "=SUM(C1:C2)" },
    ]);
  });

  it("is read with the Chinese of its code page, also without a container", () => {
    const file = bareBiff5({ codePage: 936, text: [0xd4, 0xa4, 0xcb, 0xe3] });
    expect(oldFormatOf(file)).toBe("xls");
    expect(readOldFormat(file, "xls").sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: "预算" }]);
  });
});

describe("an .ods as other programs write it", () => {
  /** The .ods of one number with its content changed. */
  function changed(change: (xml: string) => string): Uint8Array {
    const parts = unzipSync(oneOldSheet({ A1: { t: "n", v: 40.7 } }, "ods"));
    return zipSync({ ...parts, "content.xml": strToU8(change(strFromU8(parts["content.xml"]!))) });
  }

  it("has numbers without a printed text, in cells that are closed in their own tag", () => {
    const file = changed((xml) =>
      xml.replace(
        /<table:table-cell[^>]*office:value="40.7"[^>]*>.*?<\/table:table-cell>/,
        (cell) => `${cell.slice(0, cell.indexOf(">"))}/>`,
      ),
    );
    expect(readOldFormat(file, "ods").sheets[0]!.cells).toMatchObject([{ row: 0, column: 0, value: 40.7 }]);
  });

  it("has formulas, and formulas without a result: told from a blank", () => {
    const file = changed((xml) =>
      xml.replace(
        /<table:table-cell[^>]*office:value="40.7".*?<\/table:table-cell>/,
        '<table:table-cell table:formula="of:=SUM([.B1:.B2])" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>' +
          '<table:table-cell table:formula="of:=SUM([.C1:.C2])"/><table:table-cell table:formula="of:=[.D1]"></table:table-cell>',
      ),
    );
    expect(readOldFormat(file, "ods").sheets[0]!.cells).toEqual([
      { row: 0, column: 0, value: 3, formula: "=SUM(B1:B2)" },
      { row: 0, column: 1, value: NOT_COMPUTED, formula: "=SUM(C1:C2)" },
      { row: 0, column: 2, value: NOT_COMPUTED, formula: "=D1" },
    ]);
  });

  it("has errors", () => {
    const file = changed((xml) =>
      xml.replace(
        /<table:table-cell[^>]*office:value="40.7".*?<\/table:table-cell>/,
        '<table:table-cell table:formula="of:=[.#REF!1]" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>',
      ),
    );
    expect(readOldFormat(file, "ods").sheets[0]!.cells).toMatchObject([{ value: { error: "#REF!" } }]);
  });

  it("has sheets, rows and columns that are hidden", () => {
    const file = changed((xml) =>
      xml
        .replace(
          "</office:automatic-styles>",
          '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
        )
        .replace(
          /<table:table table:name="表"[^>]*>/,
          '<table:table table:name="底稿" table:style-name="away"><table:table-row><table:table-cell/></table:table-row></table:table>' +
            '<table:table table:name="表"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
            '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>' +
            '<table:table-row table:visibility="filter"><table:table-cell/></table:table-row>',
        ),
    );
    const { sheets } = readOldFormat(file, "ods");
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["底稿", false],
      ["表", true],
    ]);
    expect(sheets[1]).toMatchObject({ hiddenRows: new Set([3]), hiddenColumns: new Set([1, 2]) });
    expect(sheets[1]!.cells).toMatchObject([{ row: 4, column: 0, value: 40.7 }]);
  });

  it("has a number that is none: refused, with its place", () => {
    const file = changed((xml) => xml.replace('office:value="40.7"', 'office:value="forty"'));
    expect(() => readOldFormat(file, "ods")).toThrow("工作表“表”的单元格 A1 数值无法识别");
  });

  it("has names that Excel does not take: they are made such as it takes", () => {
    const long = "一般公共预算基本支出情况表[二〇二四年度]（经济分类科目列到款级）";
    const file = changed((xml) => xml.replace('table:name="表"', `table:name="${long}"`));
    expect(readOldFormat(file, "ods").sheets.map(({ name }) => name)).toEqual([
      "一般公共预算基本支出情况表_二〇二四年度_（经济分类科目列到款",
    ]);
  });
});

describe("bounds", () => {
  const sample = sampleInOldFormat("xls");
  it.each([
    ["the file", { fileBytes: 100 }],
    ["sheets", { sheets: 3 }],
    ["cells", { cells: 100 }],
    ["merged areas", { merges: 5 }],
    ["characters", { characters: 200 }],
  ])("more than the bound for %s is refused", (_, bound) => {
    expect(() => readOldFormat(sample, "xls", { ...OLD_FORMAT_LIMITS, ...bound })).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  it("a part that unpacks to more than the bound is refused before the library sees it", () => {
    const parts = unzipSync(sampleInOldFormat("ods"));
    const bomb = zipSync({ ...parts, "content.xml": new Uint8Array(17 * 1024 * 1024) });
    expect(() => readOldFormat(bomb, "ods")).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});

describe("what cannot be read is refused in a sentence", () => {
  it.each(["xls", "xlsb", "ods"] as const)("an .%s that is cut off", (format) => {
    const file = sampleInOldFormat(format);
    expect(() => readOldFormat(file.subarray(0, file.length >> 1), format)).toThrow(/。$/);
  });

  it("an .xls with a password", () => {
    const file = bareBiff5({ codePage: 936, text: [0x41], password: true });
    expect(() => readOldFormat(file, "xls")).toThrow(expect.objectContaining({ code: "encrypted" }));
  });
});
