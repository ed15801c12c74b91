import { totalRow } from "../../../src/rules/form/total-row";
import { testRule } from "../../support/rule-tester";

testRule(totalRow, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "under another name", changes: [{ cell: "表3!D15", value: "支出总计" }] },
  ],
  invalid: [
    {
      name: "a table without a row of totals",
      changes: [{ removeRow: "表3!15" }],
      findings: [
        {
          messageId: "missing",
          cells: ["表3!A14"],
          message: "表3《单位支出总体情况表》没有“合计”行，涉及合计的勾稽关系无法检查。",
        },
      ],
    },
    {
      name: "each half of 表1 without one",
      changes: [{ removeRow: "表1!36" }],
      findings: [
        { messageId: "missing", cells: ["表1!A35"] },
        { messageId: "missing", cells: ["表1!A35"] },
      ],
    },
  ],
});
