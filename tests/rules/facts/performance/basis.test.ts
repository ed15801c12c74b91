import { satisfactionBasis } from "../../../../src/rules/facts/performance/basis";
import { sampleUnit, targetSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const row = (first: string, basis: string) => ["甲项目", first, null, "群众满意情况", "≥95%", basis, 10] as const;

testRule(satisfactionBasis, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    { name: "in what a plan sets", changes: [], sheets: [targetSheet(row("满意度指标", "计划标准"))] },
  ],
  invalid: [
    {
      name: "a standard of expenditure",
      changes: [],
      sheets: [targetSheet(row("满意度指标", "预算支出标准"))],
      findings: [
        {
          messageId: "standard",
          cells: ["绩效_项目!F2"],
          message: "项目“甲项目”的绩效目标的满意度指标“群众满意情况”以“预算支出标准”为设定依据。",
        },
      ],
    },
  ],
});
