import { reason } from "../../../../src/rules/facts/statements/reason";
import { priorSheet, sampleUnit, samplePriorSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(reason, {
  valid: [
    { name: "where nothing is known of last year", changes: [], sheets: [sampleUnit()] },
    { name: "in the published document, whose changes have their reasons", changes: [], sheets: [samplePriorSheet()] },
    { name: "in what did not change", changes: [], sheets: [priorSheet(["一般公共-项目", "项目支出", 600_000, null])] },
    {
      name: "in a code of last year that the text does not tell",
      changes: [],
      sheets: [priorSheet(["项级科目", "2012901", 5_000, null])],
    },
    {
      name: "in basic expenditure that shares its reason with that of all money",
      changes: [],
      sheets: [priorSheet(["支出-基本", "基本支出", 100, "减人"], ["一般公共-基本", "基本支出", 100, null])],
    },
  ],
  invalid: [
    {
      name: "changes without a reason, once for all",
      changes: [],
      sheets: [priorSheet(["支出-基本", "基本支出", 100, null], ["项级科目", "2010301", 100, null])],
      findings: [
        {
          messageId: "missing",
          cells: ["上年预算!D2", "上年预算!D3"],
          message: "“上年预算”有 2 行与本年数不同而没有填写增减原因：支出-基本 基本支出、项级科目 2010301（D2:D3）。",
        },
      ],
    },
  ],
});
