import { precision } from "../../../src/rules/form/precision";
import { testRule } from "../../support/rule-tester";

testRule(precision, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in the rest that a formula's float leaves", changes: [{ cell: "表3!F9", value: 40.700000000000003 }] },
  ],
  invalid: [
    {
      name: "more decimals than the measure prints",
      changes: [{ cell: "表3!F9", value: 40.7049 }],
      findings: [
        {
          messageId: "decimals",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）是 40.7049，多于两位小数，打印出来的数与实际参与计算的数不同。",
        },
      ],
    },
  ],
});
