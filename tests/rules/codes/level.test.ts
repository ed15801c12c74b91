import { codeLevel } from "../../../src/rules/codes/level";
import { testRule } from "../../support/rule-tester";

testRule(codeLevel, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a code of the wrong length",
      changes: [
        { cell: "表3!A9", value: "20" },
        { cell: "表3!D9", value: "事业单位" },
      ],
      findings: [
        {
          messageId: "length",
          cells: ["表3!C9"],
          message: "表3第9行的科目编码“20 03 50”位数不对：类 3 位、款 2 位、项 2 位。",
        },
      ],
    },
    {
      name: "a date whose row has a name that no code has",
      changes: [
        { cell: "表3!B9", value: "3-1" },
        { cell: "表3!D9", value: "事业单位" },
      ],
      findings: [
        {
          messageId: "date",
          cells: ["表3!C9"],
          message: "表3第9行的科目编码“201 3-1 50”中有日期：编码被 Excel 当成日期改掉了。",
        },
      ],
    },
    {
      name: "项 without its 款",
      changes: [
        { cell: "表3!B6", value: null },
        { cell: "表3!C6", value: "01" },
      ],
      findings: [
        {
          messageId: "gap",
          cells: ["表3!C6"],
          message: "表3第6行的科目编码“201 01”缺少上一级：类、款、项应各在其列。",
        },
      ],
    },
    {
      name: "a whole code that does not continue its 类",
      changes: [{ cell: "表3!C9", value: "2080501" }],
      findings: [
        {
          messageId: "parent-mismatch",
          cells: ["表3!C9"],
          message: "表3第9行的科目编码“201 03 2080501”与同一行的上级编码不一致。",
        },
      ],
    },
  ],
});
