import { hidden } from "../../../src/rules/form/hidden";
import { testRule } from "../../support/rule-tester";

testRule(hidden, {
  valid: [
    { name: "where nothing is hidden", changes: [] },
    { name: "in a hidden row without amounts", changes: [{ hideRow: "表4!8" }] },
    { name: "in a hidden column without amounts", changes: [{ hideColumn: "表2!H" }] },
  ],
  invalid: [
    {
      name: "a hidden row with amounts",
      changes: [{ hideRow: "表3!9" }],
      findings: [
        {
          messageId: "row",
          cells: ["表3!E9", "表3!F9"],
          message: "表3第9行（事业运行）被隐藏，但有金额。",
        },
      ],
    },
    {
      name: "a hidden column with amounts",
      changes: [{ hideColumn: "表10!C" }],
      findings: [
        {
          messageId: "column",
          cells: ["表10!C6", "表10!C7", "表10!C8", "表10!C9", "表10!C11"],
          message: "表10的 C 列（资金来源·一般公共预算）被隐藏，但有金额。",
        },
      ],
    },
  ],
});
