import { personnel } from "../../../src/rules/codes/personnel";
import { testRule } from "../../support/rule-tester";

testRule(personnel, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in what cannot be read", changes: [{ cell: "表6!E15", value: "若干" }] },
  ],
  invalid: [
    {
      name: "goods and services under 人员经费",
      changes: [
        { cell: "表6!E15", value: 3.4 },
        { cell: "表6!F15", value: null },
      ],
      findings: [
        {
          messageId: "column",
          cells: ["表6!E15"],
          message: "表6 30201 办公费 有 3.40 列在人员经费，302一般列公用经费。",
        },
      ],
    },
    {
      name: "pay under 公用经费",
      changes: [{ cell: "表6!F7", value: 84.11 }],
      findings: [{ messageId: "column", cells: ["表6!F7"] }],
    },
  ],
});
