import { negative } from "../../../src/rules/form/negative";
import { testRule } from "../../support/rule-tester";

testRule(negative, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a zero", changes: [{ cell: "表3!G9", value: 0 }] },
    { name: "in a text that is no number", changes: [{ cell: "表3!G9", value: "-abc" }] },
  ],
  invalid: [
    {
      name: "an amount below zero",
      changes: [{ cell: "表3!F9", value: -40.7 }],
      findings: [{ messageId: "negative", cells: ["表3!F9"], message: "表3 事业运行 基本支出（F9）为负数 -40.70。" }],
    },
    {
      name: "an amount in brackets, as accountants write what they take away",
      changes: [{ cell: "表3!F9", value: "（40.70）" }],
      findings: [{ messageId: "negative", cells: ["表3!F9"] }],
    },
  ],
});
