import { previewTables } from "../../../src/app/generate/generate-tables";
import { FUNDS, type Query, queryKey } from "../../../src/ledger";
import { formatAmount } from "../../../src/money";
import { type TableId, figuresOf, tableOf } from "../../../src/tables";
import { cellInFormula } from "../../../src/workbook";
import { directChecker } from "../../support/direct-checker";
import { FakePort } from "../../support/fake-port";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";
import { planTables, readDisclosure } from "../../../tools/shipped";

const HEADING = ["支出类型", "项目名称", "功能科目编码", "部门经济科目编码", "资金性质", "资金来源", "金额（元）"];
/** In whole, 100,066.66 元 of the general budget and 50,033.33 元 of 事业收入. */
const ROWS: readonly SheetRow[] = [
  ["基本支出-人员经费", null, "2010301", "30101", "一般公共预算", "本级安排", 60_033.33],
  ["基本支出-公用经费", null, "2010301", "30201", "一般公共预算", "上级转移支付", 40_033.33],
  ["项目支出", "甲", "2010399", "30201", "单位资金", "事业收入", 50_033.33],
];

function plan(sheets: Readonly<Record<string, readonly SheetRow[]>>) {
  const all = { 支出明细: [HEADING, ...ROWS], ...sheets };
  const planned = planTables(snapshotOf(...Object.entries(all).map(([name, rows]) => sheetOf(name, rows))));
  if (planned.kind !== "ledger") throw new Error(`made ${planned.kind}`);
  const disclosure = readDisclosure(snapshotOfPlans(planned.plans));
  const printed = (table: TableId, question: Query) => {
    const figure = figuresOf(tableOf(disclosure, table)!).find(({ query }) => queryKey(query) === queryKey(question));
    return formatAmount(figure!.amount, "万元");
  };
  const notices = planned.notices.map(({ cell, message }) => `${cellInFormula(cell)} ${message}`);
  return { printed, notices };
}

const INCOME = ["收入项目", "预算数（万元）"];
const general = { fund: FUNDS.generalBudget };

describe("income beside the ledger", () => {
  it("comes out in tables 1, 2 and 4 as it says, where rounding explains the difference", () => {
    for (const [transfer, total] of [
      ["4.00", "10.00"],
      ["4.01", "10.01"],
    ] as const) {
      const lines = [INCOME, ["一般公共预算拨款", total], ["上级一般公共预算安排转移支付", transfer], ["事业收入", 5]];
      const { printed, notices } = plan({ 收入: lines });
      expect(notices).toEqual([]);
      expect(printed("T1", general)).toBe(total);
      expect(printed("T4", general)).toBe(total);
      expect(printed("T1", { fund: FUNDS.generalBudgetTransfer })).toBe(transfer);
      expect(printed("T2", { fund: FUNDS.generalBudgetTransfer })).toBe(transfer);
      expect(printed("T2", { fund: FUNDS.unitFunds })).toBe("5.00");
    }
  });

  it("comes out by functional code, where the sheet has one", () => {
    const heading = ["功能科目编码", "收入项目", "预算数（万元）"];
    const { printed, notices } = plan({
      收入: [heading, ["2010399", "事业收入", 5.01], ["2010301", "一般公共预算", 10]],
    });
    expect(notices).toEqual([]);
    expect(printed("T2", { function: "2010399", fund: FUNDS.unitFunds })).toBe("5.01");
  });

  it("is told by its cell where the ledger has other money, and the tables stay the ledger's", () => {
    const { printed, notices } = plan({ 收入: [INCOME, ["一般公共预算拨款", 12], ["事业收入", 5]] });
    expect(notices).toEqual([
      "收入!B2 收入“一般公共预算拨款”为 12.00，明细中这项资金合计 10.006666，相差 1.993334，不是舍入所致；收支应当平衡，各表按明细列示，请核实。",
    ]);
    expect(printed("T1", general)).toMatch(/^10\.0[01]$/);
  });

  it("is told in the pane's preview, too, before anything is written", async () => {
    const sheets = [sheetOf("支出明细", [HEADING, ...ROWS]), sheetOf("收入", [INCOME, ["收入总计", 12]])];
    const { planned } = await previewTables(new FakePort({ read: async () => snapshotOf(...sheets) }), directChecker);
    expect(planned).toMatchObject({
      kind: "ledger",
      notices: [{ severity: "warning", cell: { sheet: "收入", row: 1, column: 1 } }],
    });
  });

  it("must be the ledger's to the 分 where both are in 分", () => {
    const heading = ["收入项目", "预算数（元）"];
    const same = plan({ 收入: [heading, ["一般公共预算拨款", 100_066.66], ["事业收入", 50_033.33]] });
    expect(same.notices).toEqual([]);
    const other = plan({ 收入: [heading, ["一般公共预算拨款", 100_066.67], ["事业收入", 50_033.33]] });
    expect(other.notices).toEqual([expect.stringContaining("收入!B2 收入“一般公共预算拨款”为 10.006667")]);
  });

  it("is told to lack a source that the ledger has money of", () => {
    expect(plan({ 收入: [INCOME, ["一般公共预算拨款", 10.01]] }).notices).toEqual([
      "支出明细!G4 “支出明细”有“事业收入”5.003333，“收入”中没有列出，请核实。",
    ]);
    expect(plan({ 收入: [INCOME, ["收入总计", 15.01]] }).notices).toEqual([]);
  });

  it("is told by its cell where a row cannot be read", () => {
    const lines = [INCOME, ["收入总计", 15.01], ["某种收入", 3]];
    expect(plan({ 收入: lines }).notices).toEqual(["收入!A3 收入项目“某种收入”无法辨认，该行没有与明细核对。"]);
  });
});

describe("approved totals beside the ledger", () => {
  const CONTROLS = ["功能科目编码", "资金性质", "批复控制数（万元）"];

  it("come out as approved, with income as it says", () => {
    const controls = [CONTROLS, ["2010301", "一般公共预算", 10.01], ["2010399", "单位资金", 5]];
    const { printed, notices } = plan({ 控制数: controls, 收入: [INCOME, ["收入总计", 15.01]] });
    expect(notices).toEqual([]);
    expect(printed("T5", { function: "2010301", fund: FUNDS.generalBudget })).toBe("10.01");
    expect(printed("T3", { function: "2010399" })).toBe("5.00");
    expect(printed("T3", {})).toBe("15.01");
  });

  it("are told by their cells where the ledger has other money", () => {
    const { notices } = plan({ 控制数: [CONTROLS, ["2010301", "一般公共预算", 9]] });
    expect(notices).toEqual([
      "控制数!C2 控制数 9.00 与明细合计 10.006666 相差 -1.006666，不是舍入所致，未按控制数调整。",
    ]);
  });

  it("are told by their cells where they contradict each other", () => {
    const { notices } = plan({
      控制数: [CONTROLS, ["2010301", "一般公共预算", 10.01]],
      收入: [INCOME, ["一般公共预算拨款", 10], ["事业收入", 5]],
    });
    expect(notices).toEqual([
      expect.stringMatching(
        /^(?:控制数!C2|收入!B2) “.+”10\.0[01] 与其他控制数或收入无法同时满足，各表列示为 10\.0[01]。$/,
      ),
    ]);
  });
});
