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
    {
      name: "more decimals in many amounts, once a table, with where they stand",
      changes: [
        { cell: "表6!D15", value: 3.4049 },
        { cell: "表6!F15", value: 3.4049 },
        { cell: "表6!F17", value: 0.050001 },
      ],
      findings: [
        {
          messageId: "many",
          cells: ["表6!D15", "表6!F15", "表6!F17"],
          message: "表6有 3 个金额多于两位小数（D15、F15、F17），打印出来的数与实际参与计算的数不同。",
        },
      ],
    },
  ],
});
