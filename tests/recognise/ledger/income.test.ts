import { FUNDS } from "../../../src/ledger";
import { ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import { a1 } from "../../../src/workbook";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";

function read(...rows: readonly SheetRow[]) {
  return readLedger(snapshotOf(sheetOf("收入", rows)));
}

function funds(lines: readonly string[]) {
  return read(["收入项目", "预算数（元）"], ...lines.map((line) => [line, 1])).income.map(
    ({ question }) => question.fund,
  );
}

describe("income by source", () => {
  it("is read with the cells of its amounts, in the measure of its heading", () => {
    const { income } = read(["2024年收入"], ["收入项目", "预算数（万元）"], ["事业收入", 1.5], ["其他收入", null]);
    expect(income.map(({ cell, ...rest }) => [a1(cell), rest])).toEqual([
      ["B3", { question: { fund: FUNDS.businessIncome }, amount: 1_500_000, label: "事业收入" }],
    ]);
  });

  it.each<[string, number]>([
    ["一般公共预算拨款", FUNDS.generalBudget],
    ["一般公共预算·本级安排", FUNDS.generalBudgetLocal],
    ["其中：一般财力", FUNDS.generalBudgetLocal],
    ["上级一般公共预算安排转移支付", FUNDS.generalBudgetTransfer],
    ["2.政府性基金预算拨款", FUNDS.governmentFund],
    ["其中：政府性基金收入", FUNDS.governmentFundLocal],
    ["国有资本经营预算拨款", FUNDS.stateCapital],
    ["其中：国有资本经营收入", FUNDS.stateCapitalLocal],
    ["4.财政专户核拨", FUNDS.specialAccount],
    ["单位资金", FUNDS.unitFunds],
    ["（一）事业收入", FUNDS.businessIncome],
    ["上级补助收入", FUNDS.superiorSubsidy],
    ["附属单位上缴收入", FUNDS.affiliateRemittance],
    ["事业单位经营收入", FUNDS.operatingIncome],
    ["其他收入", FUNDS.otherIncome],
    ["财政拨款收入", FUNDS.appropriation],
    ["本年收入合计", FUNDS.current],
    ["上年结转结余", FUNDS.carryover],
    ["一般公共预算拨款结转", FUNDS.carriedGeneralBudget],
    ["非财政拨款结转结余", FUNDS.carriedOther],
    ["收入总计", FUNDS.all],
  ])("takes “%s” for that money", (line, fund) => {
    expect(funds([line])).toEqual([fund]);
  });

  it("takes the lines of table 1 below 上年结转结余 for what was carried over", () => {
    const lines = [
      "一、本年收入",
      "1.一般公共预算拨款",
      "二、上年结转结余",
      "1.财政拨款结转",
      "其中：一般公共预算拨款",
    ];
    const others = ["政府性基金预算拨款", "2.非财政拨款结余", "单位资金", "收入总计"];
    expect(funds([...lines, ...others])).toEqual([
      FUNDS.current,
      FUNDS.generalBudget,
      FUNDS.carryover,
      FUNDS.carriedAppropriation,
      FUNDS.carriedGeneralBudget,
      FUNDS.carriedGovernmentFund,
      FUNDS.carriedOther,
      FUNDS.carriedUnitFunds,
      FUNDS.all,
    ]);
  });

  it("is by functional code where the sheet has one, of whatever level", () => {
    const { income } = read(
      ["功能科目编码", "资金性质", "资金来源", "是否上年结转", "金额（元）"],
      ["2010301-行政运行", "一般公共预算", "本级安排", "否", 5],
      ["201", "单位资金", "事业收入", "是", 6],
    );
    expect(income.map(({ question, label }) => [question, label])).toEqual([
      [{ function: "2010301", fund: FUNDS.generalBudgetLocal }, "2010301 一般公共预算本级安排"],
      [{ function: "201", fund: FUNDS.carriedUnitFunds }, "201 单位资金事业收入"],
    ]);
  });

  it.each<[string, SheetRow, string]>([
    ["an amount that is none", ["事业收入", "约五万", null], "B2 “收入”的金额“约五万”不是数字，该行没有采用。"],
    ["a line that names no source", ["某种收入", 5, null], "A2 收入项目“某种收入”无法辨认，该行没有与明细核对。"],
    ["a code that is none", ["事业收入", 5, "30101"], "C2 功能科目“30101”不是科目编码，该行没有与明细核对。"],
  ])("with %s is named by the cell, and the rest is read", (_, row, said) => {
    const found = read(["收入项目", "预算数（元）", "功能科目编码"], row, ["其他收入", 5, null]);
    expect(found.otherProblems.map((problem) => `${a1(problem.cell)} ${ledgerMessage(problem)}`)).toEqual([said]);
    expect(found.income).toHaveLength(1);
  });

  it("is nothing where the sheet is not there, or has no such heading", () => {
    expect(readLedger({ sheets: [] }).income).toEqual([]);
    expect(read(["序号", "说明"], ["1", "无"]).income).toEqual([]);
  });
});
