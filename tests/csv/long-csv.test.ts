import { TextEncoder } from "node:util";
import fc from "fast-check";
import { readCsv } from "../../src/csv";
import { decimalOf, numberOf } from "../../src/csv/numbers";
import { isLedgerSheet, readLedger } from "../../src/recognise/ledger";
import { gb18030 } from "../support/gb18030";

const HEADING = "功能科目编码,部门经济科目编码,支出类型,项目名称,资金性质,资金来源,序号,金额（元）";
const utf8 = (text: string) => new TextEncoder().encode(text);

const FIELDS = [
  ["2010301", "2010302", "0201", ""],
  ["30101", "30217", '"30101"'],
  ["基本支出-人员经费", "项目支出"],
  ['"修缮,""甲""项目"', "会议", ""],
  ["一般公共预算", "单位资金", ""],
  ["本级安排", ""],
  ["1", "2", "0001", "-0"],
  ["100.50", "100", "-7", '"1,234.56"', "0.00", "-0.00", "1234567.890123456", "七", ""],
] as const;
const lines = fc.array(
  fc.tuple(...FIELDS.map((values) => fc.constantFrom(...values))).map((fields) => fields.join(",")),
  { minLength: 38, maxLength: 60 },
);

describe("a long ledger as CSV", () => {
  it.each([
    ["UTF-8", utf8],
    ["GB18030", gb18030],
  ])("gives the same ledger whether its rows are kept as cells or in numbers, in %s", (_, encode) => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 40, max: 50 }), (rows, plainRows) => {
        const bytes = encode([HEADING, ...rows].join("\r\n"));
        const long = readCsv(bytes, "明细", { limits: { plainRows }, isLedger: isLedgerSheet });
        expect(long.sheets[0]!.rest === undefined).toBe(rows.length < plainRows);
        expect(readLedger(long, { eachRow: true })).toEqual(readLedger(readCsv(bytes, "明细")));
      }),
      { numRuns: 40 },
    );
  });

  it("has amounts as numbers above the row in which decimals first tell that they are", () => {
    const text = "功能科目编码,经济科目编码,金额\n2010301,30101,5\n2010301,30101,7\n2010301,30101,1.5";
    const [sheet] = readCsv(utf8(text), "明细", { limits: { plainRows: 2 }, isLedger: () => true }).sheets;
    expect(sheet!.cells.at(-1)).toEqual({ row: 1, column: 2, value: 5 });
    expect([...sheet!.rest!.numbers]).toEqual([1.5, 7]);
  });

  it("is read as any other sheet where it is no ledger", () => {
    const [sheet] = readCsv(utf8("甲,乙\n1,2\n3,4"), "表", { limits: { plainRows: 1 }, isLedger: () => false }).sheets;
    expect(sheet!.rest).toBeUndefined();
    expect(sheet!.cells).toHaveLength(6);
  });

  it("may have more cells than other sheets, and is refused beyond its own bounds with the line", () => {
    const limits = { plainRows: 1, cells: 2, ledgerCells: 4 };
    const reading = (text: string) => readCsv(utf8(text), "明细", { limits, isLedger: () => true });
    expect(reading("甲,乙\n1,2\n3,4").sheets[0]!.rest!.kept).toHaveLength(4);
    expect(() => reading("甲,乙\n1,2\n3,4\n5,6")).toThrow(/第 4 行时停止：单元格的个数超过上限（4）/);
  });
});

describe("a number with decimals in the bytes of a field", () => {
  it.each(["0.5", "-0.00", "00.5", "1.", ".5", "1.2.3", "-", "", "1e5.0", "123456789012.34", "12345678901234.56", "5"])(
    "is that of its text: %s",
    (text) => expect(decimalOf(utf8(text), 0, text.length)).toBe(text.includes(".") ? numberOf(text) : undefined),
  );

  it("is the same number as by its text, whatever it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,9}\.\d{1,4}$/), (text) => {
        expect(decimalOf(utf8(text), 0, text.length)).toBe(numberOf(text));
      }),
    );
  });
});
