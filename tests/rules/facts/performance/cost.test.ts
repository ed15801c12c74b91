import { cost } from "../../../../src/rules/facts/performance/cost";
import { ledgerSheet, targetSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const PAID = "2024年预计拨入其他资金账户项目";
const row = (name: string, value: string) => [PAID, "成本指标", "经济成本指标", name, value, null, 5] as const;

testRule(cost, {
  valid: [
    {
      name: "in the published table, whose costs are the project's budget",
      changes: [],
      sheets: [ledgerSheet(), targetSheet(row("甲", "≤60万元"), row("乙（万元）", "≤5"), row("丙", "=246700元"))],
    },
    { name: "where no ledger tells the budget", changes: [], sheets: [targetSheet(row("甲", "≤600万元"))] },
    {
      name: "where one of the costs is no amount",
      changes: [],
      sheets: [ledgerSheet(), targetSheet(row("甲", "≤600万元"), row("乙", "节约"))],
    },
    {
      name: "where one of the costs has no upper bound",
      changes: [],
      sheets: [ledgerSheet(), targetSheet(row("甲", "≥600万元"))],
    },
  ],
  invalid: [
    {
      name: "more than the budget",
      changes: [],
      sheets: [ledgerSheet(), targetSheet(row("甲", "≤60万元"), row("乙", "≤30万元"))],
      findings: [
        {
          messageId: "more",
          cells: ["绩效_项目!E2", "绩效_项目!E3"],
          message: `项目“${PAID}”的绩效目标的成本指标合计 90.00，大于项目预算 89.67 万元。`,
        },
      ],
    },
    {
      name: "as a hint, less than the budget",
      changes: [],
      sheets: [ledgerSheet(), targetSheet(row("甲", "≤60万元"))],
      findings: [
        {
          messageId: "less",
          severity: "info",
          cells: ["绩效_项目!E2"],
          message: `项目“${PAID}”的绩效目标的成本指标合计 60.00，小于项目预算 89.67 万元。`,
        },
      ],
    },
  ],
});
