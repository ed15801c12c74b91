import { threePublicProjects } from "../../../../src/templates/xinjiang/rules/t7-t10";
import { testRule } from "../../../support/rule-tester";

testRule(threePublicProjects, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "where 表10 has no more than 表6",
      changes: [
        { cell: "表10!C8", value: 0.5 },
        { cell: "表10!C11", value: 2 },
      ],
    },
    { name: "where a figure of 表7 cannot be read", changes: [{ cell: "表7!H10", value: "若干" }] },
    {
      name: "where a figure of 表6 cannot be read",
      changes: [
        { cell: "表6!D20", value: "若干" },
        { cell: "表10!C8", value: 90 },
      ],
    },
    { name: "in a difference that rounding explains", changes: [{ cell: "表10!C10", value: 22.04 }] },
  ],
  invalid: [
    {
      name: "more beyond 表6 than 表7 can hold",
      changes: [{ cell: "表10!C8", value: 41.5 }],
      findings: [
        {
          messageId: "larger",
          cells: ["表10!C7", "表10!C8", "表10!C11"],
          message: "表10 出国、接待和用车运行费比表6多 44.00 万元，而表7的 302 类只有 37.97 万元，容不下。",
        },
      ],
    },
    {
      name: "cars beyond the capital expenditure of projects",
      changes: [{ cell: "表10!C10", value: 22.06 }],
      findings: [{ messageId: "larger", cells: ["表10!C10"] }],
    },
  ],
});
