import { TextEncoder } from "node:util";
import { readCsv } from "../../src/csv";
import { gb18030 } from "../support/gb18030";

const LEDGER = '功能科目编码,金额\r\n0100,721100.10\r\n2010301,500\r\n"=1+1",-0.00\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function cellsOf(text: string) {
  return readCsv(utf8(text), "明细").sheets[0]!.cells;
}

describe("a CSV file as a workbook", () => {
  it.each([
    ["UTF-8", utf8(LEDGER)],
    ["UTF-8 with its mark", utf8(`\ufeff${LEDGER}`)],
    ["GB18030", gb18030(LEDGER)],
  ])("is one sheet: codes and formula-looking texts as texts, amounts as numbers, in %s", (_, bytes) => {
    const { sheets } = readCsv(bytes, "支出明细");
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([["支出明细", true]]);
    expect(sheets[0]!.cells).toEqual([
      { row: 0, column: 0, value: "功能科目编码" },
      { row: 0, column: 1, value: "金额" },
      { row: 1, column: 0, value: "0100" },
      { row: 1, column: 1, value: 721100.1 },
      { row: 2, column: 0, value: "2010301" },
      { row: 2, column: 1, value: 500 },
      { row: 3, column: 0, value: "=1+1" },
      { row: 3, column: 1, value: 0 },
    ]);
  });

  it("keeps as text a number that has more digits than Excel's numbers", () => {
    expect(cellsOf("金额\n1.5\n12345678901234.56").map(({ value }) => value)).toEqual([
      "金额",
      1.5,
      "12345678901234.56",
    ]);
  });

  it("keeps the rows of blank lines, as Excel does", () => {
    expect(cellsOf("甲\n\n乙").map(({ row }) => row)).toEqual([0, 2]);
  });

  it("is refused beyond the bounds, with the line at which reading ended and what to do", () => {
    const reading = () => readCsv(utf8("甲,乙\n1,2\n3,4"), "明细", { limits: { cells: 4, textCharacters: 100 } });
    expect(reading).toThrow(/第 3 行时停止：单元格的个数超过上限（4）。请只留下/);
    expect(() => cellsOf(`甲\n"${"长".repeat(32_768)}"`)).toThrow(/第 2 行.*第 1 列的文字超过一个单元格的上限/);
  });
});
