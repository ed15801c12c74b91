import { FUNDS } from "../../../src/ledger";
import { readLedger } from "../../../src/ledger/read";
import { a1 } from "../../../src/workbook";
import { sheetOf, snapshotOf } from "../../support/snapshots";

function controls(...rows: readonly (string | number)[][]) {
  return readLedger(snapshotOf(sheetOf("控制数", rows))).controls.map(({ cell, ...rest }) => [a1(cell), rest]);
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

  it("are none where the sheet is not filled in, or not there", () => {
    expect(controls(["功能科目编码", "资金性质", "批复控制数（元）"], ["合计", "", 5])).toEqual([]);
    expect(readLedger({ sheets: [] }).controls).toEqual([]);
  });
});
