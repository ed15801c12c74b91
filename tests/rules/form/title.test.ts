import { title } from "../../../src/rules/form/title";
import { testRule } from "../../support/rule-tester";

testRule(title, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "without numbers",
      changes: [
        { cell: "表3!A1", value: null },
        { cell: "表4!A1", value: null },
      ],
    },
    {
      name: "in a department's set, whose titles all say 部门",
      changes: [1, 2, 3].map((number) => ({
        cell: `表${number}!A2`,
        value: ["", "部门收支总体情况表", "部门收入总体情况表", "部门支出总体情况表"][number]!,
      })),
    },
    {
      name: "where all numbers are a set's own",
      changes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => ({
        cell: `表${number}!A1`,
        value: `表${number + 1}`,
      })),
    },
  ],
  invalid: [
    {
      name: "no title",
      changes: [{ cell: "表3!A2", value: null }],
      findings: [
        {
          messageId: "missing",
          cells: ["表3!A1"],
          message: "工作表“表3”是表3，但没有规定的表名，应写明“单位支出总体情况表”。",
        },
      ],
    },
    {
      name: "another table's title",
      changes: [{ cell: "表3!A2", value: "2024年一般公共预算支出情况表" }],
      findings: [
        {
          messageId: "other",
          cells: ["表3!A2"],
          message: "表3的表名写作“2024年一般公共预算支出情况表”，那是表5的表名；这张表应为“单位支出总体情况表”。",
        },
      ],
    },
    {
      name: "another table's number, above the title or before it",
      changes: [
        { cell: "表3!A1", value: "表5" },
        { cell: "表6!A1", value: null },
        { cell: "表6!A2", value: "表7 一般公共预算基本支出情况表" },
      ],
      findings: [
        {
          messageId: "number",
          cells: ["表3!A1"],
          message: "表3《单位支出总体情况表》上写的表号是“表5”，应为“表3”。",
        },
        { messageId: "number", cells: ["表6!A2"] },
      ],
    },
    {
      name: "部门 in a unit's set",
      changes: [{ cell: "表3!A2", value: "部门支出总体情况表" }],
      findings: [
        {
          messageId: "department",
          cells: ["表3!A2"],
          message: "表3的表名写作“部门支出总体情况表”，其他表名称“单位”；单位预算公开应为“单位支出总体情况表”。",
        },
      ],
    },
  ],
});
