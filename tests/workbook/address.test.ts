import fc from "fast-check";
import {
  LAST_COLUMN,
  LAST_ROW,
  a1,
  areaA1,
  cellInFormula,
  columnIndex,
  columnName,
  parseA1,
  parseArea,
  sheetInFormula,
} from "../../src/workbook";

const position = fc.record({ row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) });

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [LAST_COLUMN, "XFD"],
  ])("%d is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it("names are told apart and come back", () => {
    fc.assert(fc.property(fc.nat(LAST_COLUMN), (index) => expect(columnIndex(columnName(index))).toBe(index)));
  });
});

describe("cells", () => {
  it("come back from their A1 form, absolute or not", () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(parseA1(a1(at))).toEqual(at);
        expect(parseA1(`$${columnName(at.column)}$${at.row + 1}`)).toEqual(at);
      }),
    );
  });

  it.each(["", "A", "1", "A0", "A01", "XFE1", "A1048577", "ABCD1", "A1:B2", " A1", "表1", "A-1", "Ａ1", "R1C1x"])(
    "%j is no cell",
    (text) => {
      expect(parseA1(text)).toBeUndefined();
    },
  );
});

describe("areas", () => {
  it("come back from their A1 form", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const area = {
          top: Math.min(one.row, other.row),
          left: Math.min(one.column, other.column),
          bottom: Math.max(one.row, other.row),
          right: Math.max(one.column, other.column),
        };
        expect(parseArea(areaA1(area))).toEqual(area);
        expect(parseArea(`${a1(other)}:${a1(one)}`)).toEqual(area);
      }),
    );
  });

  it("of one cell are written as the cell", () => {
    expect(areaA1({ top: 8, left: 4, bottom: 8, right: 4 })).toBe("E9");
  });

  it.each(["", "A1:", ":B2", "A1:表2", "A:B", "1:2", "A1:B2:C3"])("%j is none", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

describe("a sheet's name in a formula", () => {
  it.each([
    ["表3", "表3"],
    ["勾稽核对表", "勾稽核对表"],
    ["Sheet1x", "Sheet1x"],
    ["3", "'3'"],
    ["2024年", "'2024年'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["rc", "'rc'"],
    ["收支 总表", "'收支 总表'"],
    ["it's", "'it''s'"],
    ["表3!A1", "'表3!A1'"],
    ["", "''"],
  ])("%s is written %s", (name, written) => {
    expect(sheetInFormula(name)).toBe(written);
  });

  it("cannot end the quotes it stands in", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const written = sheetInFormula(name);
        if (!written.startsWith("'")) return expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
        expect(written.slice(1, -1).replace(/''/g, "")).not.toContain("'");
        expect(written.slice(1, -1).replace(/''/g, "'")).toBe(name);
      }),
    );
  });

  it("stands before the cell", () => {
    expect(cellInFormula({ sheet: "表 3", row: 8, column: 4 })).toBe("'表 3'!E9");
  });
});
