import { notANumber } from "../../../src/rules/form/not-a-number";
import { testRule } from "../../support/rule-tester";

testRule(notANumber, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a dash, which means nothing", changes: [{ cell: "表3!G9", value: "—" }] },
    { name: "in an error value, which has a rule of its own", changes: [{ cell: "表3!F9", value: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "a number kept as text",
      changes: [{ cell: "表3!F9", value: "４０.70" }],
      findings: [
        {
          messageId: "text",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）是文本格式的数字“４０.70”，Excel 求和时会把它漏掉；检查时已按数字读取。",
        },
      ],
    },
    {
      name: "a text that is no number",
      changes: [{ cell: "表3!F9", value: "约40" }],
      findings: [
        {
          messageId: "unreadable",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）写着“约40”，不是数字，涉及它的勾稽关系无法检查。",
        },
      ],
    },
  ],
});
