import { errorValue } from "../../../src/rules/form/error-value";
import { testRule } from "../../support/rule-tester";

testRule(errorValue, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a text that is no error value", changes: [{ cell: "表3!F9", value: "待定" }] },
    {
      name: "in a formula without a result, which has a rule of its own",
      changes: [{ cell: "表3!F9", value: { error: "#GETTING_DATA" }, formula: "=ROUND(1,2)" }],
    },
  ],
  invalid: [
    {
      name: "an error that Excel shows while it waits, where no formula is",
      changes: [{ cell: "表3!F9", value: { error: "#GETTING_DATA" } }],
      findings: [{ messageId: "error", cells: ["表3!F9"] }],
    },
    {
      name: "an error value among the amounts",
      changes: [{ cell: "表3!F9", value: { error: "#REF!" } }],
      findings: [
        {
          messageId: "error",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）显示错误值 #REF!，涉及它的勾稽关系无法检查。",
        },
      ],
    },
  ],
});
