import { goalFunds } from "../../../../src/rules/facts/performance/funds";
import { goalSheet, ledgerSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const PAID = "2024年预计拨入其他资金账户项目";
const goal = (text: string) => goalSheet([PAID, text, null, null]);

testRule(goalFunds, {
  valid: [
    { name: "in a workbook without goals", changes: [], sheets: [sampleUnit(), ledgerSheet()] },
    {
      name: "in the project's own money",
      changes: [],
      sheets: [ledgerSheet(), sampleUnit(), goal("项目资金89.67万元，其中：财政资金0万元，其他资金 89.67万元。")],
    },
    {
      name: "in the cost of all years, in what was approved, in another year's money",
      changes: [],
      sheets: [
        ledgerSheet(),
        sampleUnit(),
        goal(
          "总投资771.00万元，其中：财政资金500万元。\n批复资金，其中：财政资金9万元；2023年项目资金，其中：其他资金1万元。",
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "other money than the project's, by source",
      changes: [],
      sheets: [ledgerSheet(), sampleUnit(), goal("项目资金99.67万元，其中：财政资金10万元，其他资金896,800元。")],
      findings: [
        {
          messageId: "different",
          cells: ["绩效目标!B2"],
          message: `项目“${PAID}”的年度目标写财政资金 10.00 万元，支出明细为 0.00 万元。`,
        },
        { messageId: "different", cells: ["绩效目标!B2"] },
      ],
    },
  ],
});
