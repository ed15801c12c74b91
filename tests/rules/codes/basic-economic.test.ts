import { basicEconomic } from "../../../src/rules/codes/basic-economic";
import { testRule } from "../../support/rule-tester";

testRule(basicEconomic, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "in 310, which basic expenditure may have",
      changes: [{ insertRow: "表6!29", values: ["310", null, "资本性支出", 1, null, 1] }],
    },
  ],
  invalid: [
    {
      name: "capital construction among basic expenditure, at its 类",
      changes: [
        { insertRow: "表6!29", values: ["309", null, "资本性支出（基本建设）", 1, null, 1] },
        { insertRow: "表6!30", values: ["309", "02", "办公设备购置", 1, null, 1] },
      ],
      findings: [
        {
          messageId: "project",
          cells: ["表6!A29"],
          message: "表6列有 309 资本性支出（基本建设），这类支出一般不属于基本支出。",
        },
      ],
    },
    {
      name: "it at its 款, where the 类 has no row",
      changes: [{ insertRow: "表6!29", values: ["309", "02", "办公设备购置", 1, null, 1] }],
      findings: [{ messageId: "project", cells: ["表6!B29"] }],
    },
  ],
});
