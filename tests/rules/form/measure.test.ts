import { measure } from "../../../src/rules/form/measure";
import { testRule } from "../../support/rule-tester";

testRule(measure, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in another wording of the same", changes: [{ cell: "表3!G3", value: "金额单位：万元" }] },
  ],
  invalid: [
    {
      name: "a table that states none, at its title",
      changes: [{ cell: "表3!G3", value: null }],
      findings: [
        {
          messageId: "unstated",
          cells: ["表3!A2"],
          message: "表3《单位支出总体情况表》没有注明金额单位，已按“万元”检查。",
        },
      ],
    },
    {
      name: "a table that states another than the rest",
      changes: [{ cell: "表8!H3", value: "单位：元" }],
      findings: [
        {
          messageId: "different",
          cells: ["表8!H3"],
          message: "表8《政府性基金预算支出情况表》的金额单位是“元”，其他表是“万元”。",
        },
      ],
    },
    {
      name: "a table that states another than that in which it was filled",
      changes: [{ cell: "表6!F3", value: "单位：元" }],
      findings: [
        {
          messageId: "mistaken",
          cells: ["表6!F3"],
          message:
            "表6《一般公共预算基本支出情况表》的单位是“元”，金额却像是按“万元”填列的：按“万元”理解，才与其他各表勾稽相符。本次已按“万元”校验这张表，请改正金额单位，或把全表金额换算成“元”。",
        },
      ],
    },
  ],
});
