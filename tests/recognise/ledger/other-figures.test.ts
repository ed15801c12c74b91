import { ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import { a1 } from "../../../src/workbook";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";

const HEADING: SheetRow = ["项目", "功能科目编码", "资金性质", "资金来源", "是否上年结转", "金额（元）"];

function read(...rows: readonly SheetRow[]) {
  const { others, otherProblems } = readLedger(snapshotOf(sheetOf("其他数", [["说明"], HEADING, ...rows])));
  const problems = otherProblems.map((problem) => `${a1(problem.cell)} ${ledgerMessage(problem)}`);
  return { figures: others.map(({ cell, ...figure }) => ({ ...figure, cell: a1(cell) })), problems };
}

describe("the sheet 其他数", () => {
  it("says by its money what is carried on into the next year", () => {
    const { figures, problems } = read(
      ["结转下年", null, "一般公共预算", "本级安排", "否", 1000],
      ["年末结转和结余", null, "政府性基金预算", null, "是", 20.5],
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      { item: "carriedOn", function: "", fund: "generalBudgetLocal", amount: 100_000, cell: "F3" },
      { item: "carriedOn", function: "", fund: "carriedGovernmentFund", amount: 2_050, cell: "F4" },
    ]);
  });

  it("says how much of the outlay is paid from the surplus, and which money the ledger has it in where that is told", () => {
    const { figures } = read(
      ["使用非财政拨款结余", null, null, null, null, 5],
      ["动用非财政拨款结余", null, "单位资金", "事业收入", null, 6],
    );
    expect(figures.map(({ item, fund, amount }) => [item, fund, amount])).toEqual([
      ["usedSurplus", undefined, 500],
      ["usedSurplus", "businessIncome", 600],
    ]);
  });

  it("says last year's outcome by 项", () => {
    expect(read(["上年执行数", "2010301-行政运行", null, null, null, 7]).figures).toMatchObject([
      { item: "priorActual", function: "2010301", amount: 700 },
    ]);
  });

  it("takes a zero for none, and a blank for nothing said", () => {
    const { figures, problems } = read(
      ["结转下年", null, null, null, null, 0],
      ["上年执行数", null, null, null, null, null],
    );
    expect(figures).toMatchObject([{ item: "carriedOn", amount: 0 }]);
    expect(problems).toEqual([]);
  });

  it("names the cell of what cannot be understood", () => {
    const { figures, problems } = read(
      ["别的", null, "一般公共预算", null, null, 1],
      ["结转下年", null, null, null, null, 1],
      ["上年执行数", "20103", null, null, null, 1],
      ["结转下年", null, "一般公共预算", null, null, "很多"],
    );
    expect(figures).toEqual([]);
    expect(problems.map((problem) => problem.slice(0, 13))).toEqual([
      "A3 “别的”不是“结转下",
      "C4 没有写明结转下年的是",
      "B5 上年执行数按项级科目",
      "F6 “其他数”的金额“很",
    ]);
  });
});
