import { FUNDS } from "../../../src/ledger";
import { ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import { a1 } from "../../../src/workbook";
import { sheetOf, snapshotOf } from "../../support/snapshots";

function controls(...rows: readonly (string | number)[][]) {
  const { controls: totals } = readLedger(snapshotOf(sheetOf("控制数", rows)));
  return totals.map(({ cell, question, amount }) => [a1(cell), { question, amount }]);
}

describe("approved totals", () => {
  it("are read by 项 and budget; without a source they are the whole budget's", () => {
    expect(controls(["功能科目编码", "资金性质", "批复控制数（万元）"], ["2010301", "一般公共预算", 275.77])).toEqual([
      ["C2", { question: { function: "2010301", fund: FUNDS.generalBudget }, amount: 275_770_000 }],
    ]);
  });

  it("are those of a source where that is named", () => {
    expect(
      controls(
        ["功能科目", "资金性质", "资金来源", "金额（元）"],
        ["2010301-行政运行", "政府性基金", "上级转移支付", 5],
      ),
    ).toEqual([["D2", { question: { function: "2010301", fund: FUNDS.governmentFundTransfer }, amount: 500 }]]);
  });

  it("are all of the unit's own money where no kind of income is named", () => {
    expect(controls(["功能科目编码", "资金性质", "批复控制数（元）"], ["2010301", "单位资金", 5])).toEqual([
      ["C2", { question: { function: "2010301", fund: FUNDS.unitFunds }, amount: 500 }],
    ]);
  });

  it.each<[string, (string | number)[], string]>([
    [
      "an amount that is none",
      ["2010301", "一般公共预算", "约五万"],
      "C2 “控制数”的金额“约五万”不是数字，该行没有采用。",
    ],
    [
      "a code that is no 项",
      ["20103", "一般公共预算", 5],
      "A2 功能科目“20103”不是 7 位的项级编码，该行控制数没有采用。",
    ],
    ["a source that is none", ["2010301", "某种资金", 5], "B2 资金性质“某种资金”无法辨认，该行控制数没有采用。"],
  ])("with %s are named by the cell, and the others are read", (_, row, said) => {
    const heading = ["功能科目编码", "资金性质", "批复控制数（元）"];
    const read = readLedger(snapshotOf(sheetOf("控制数", [heading, row, ["2010301", "一般公共预算", 5]])));
    expect(read.otherProblems.map((problem) => `${a1(problem.cell)} ${ledgerMessage(problem)}`)).toEqual([said]);
    expect(read.controls).toHaveLength(1);
  });

  it("are none where the sheet is not filled in, or not there", () => {
    expect(controls(["功能科目编码", "资金性质", "批复控制数（元）"], ["合计", "", 5])).toEqual([]);
    expect(readLedger({ sheets: [] }).controls).toEqual([]);
  });
});
