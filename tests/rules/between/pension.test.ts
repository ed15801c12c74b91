import { pension } from "../../../src/rules/between/pension";
import { testRule } from "../../support/rule-tester";

testRule(pension, {
  valid: [
    { name: "in the published workbook, where one contribution has both codes", changes: [] },
    { name: "in what cannot be read", changes: [{ cell: "表6!D10", value: "若干" }] },
    {
      name: "where one of two 款 cannot be read",
      changes: [
        { cell: "表6!B9", value: "11" },
        { cell: "表6!D9", value: "若干" },
        { insertRow: "表5!15", values: ["210", "11", null, "行政事业单位医疗", 12.65, 12.65] },
      ],
    },
  ],
  invalid: [
    {
      name: "a contribution that differs between the tables",
      changes: [{ cell: "表6!D10", value: 33.69 }],
      findings: [
        {
          messageId: "different",
          cells: ["表6!D10", "表5!F14"],
          message: "机关事业单位基本养老保险缴费：表6 30108 为 33.69，表5 2080505 基本支出为 33.96，差 -0.27 万元。",
        },
      ],
    },
    {
      name: "as a hint, a difference that rounding explains",
      changes: [{ cell: "表6!D10", value: 33.95 }],
      findings: [{ messageId: "different", severity: "info", cells: ["表6!D10", "表5!F14"] }],
    },
    {
      name: "two 款 that one functional 款 pays",
      changes: [
        { cell: "表6!B9", value: "11" },
        { insertRow: "表5!15", values: ["210", "11", null, "行政事业单位医疗", 12.65, 12.65] },
      ],
      findings: [{ messageId: "different", cells: ["表6!D9", "表6!D11", "表5!F15"] }],
    },
  ],
});
