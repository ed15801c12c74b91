import { codeFund } from "../../../src/rules/codes/fund";
import { testRule } from "../../support/rule-tester";

testRule(codeFund, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "in a code of a government fund in 表8",
      changes: [{ insertRow: "表8!7", values: ["212", "08", "01", "征地和拆迁补偿支出", 1, null, null, 1] }],
    },
    {
      name: "in a code of state capital in 表9",
      changes: [
        { insertRow: "表9!7", values: ["223", "01", "05", "国有企业办公共服务机构移交补助支出", 1, null, null, 1] },
      ],
    },
  ],
  invalid: [
    {
      name: "a code of the general budget in 表8",
      changes: [{ insertRow: "表8!7", values: ["201", "03", "01", "行政运行", 1, 1] }],
      findings: [
        {
          messageId: "other",
          cells: ["表8!C7"],
          message: "表8的 2010301 行政运行 是一般公共预算的科目，不应列入本表。",
        },
      ],
    },
    {
      name: "a code of a government fund in 表5",
      changes: [{ insertRow: "表5!15", values: ["212", "08", "01", "征地和拆迁补偿支出", 1, null, 1] }],
      findings: [{ messageId: "other", cells: ["表5!C15"] }],
    },
    {
      name: "social insurance in any table",
      changes: [{ insertRow: "表5!15", values: ["209", null, null, "社会保险基金支出", 1, null, 1] }],
      findings: [{ messageId: "other", cells: ["表5!A15"] }],
    },
  ],
});
