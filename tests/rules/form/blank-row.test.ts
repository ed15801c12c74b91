import { blankRow } from "../../../src/rules/form/blank-row";
import { testRule } from "../../support/rule-tester";

testRule(blankRow, {
  valid: [
    { name: "in the 类 that tables 1 and 4 print, used or not", changes: [] },
    {
      name: "in a row whose amount cannot be read",
      changes: [{ insertRow: "表3!10", values: ["201", "03", "02", "一般行政管理事务", "若干"] }],
    },
  ],
  invalid: [
    {
      name: "a code without an amount",
      changes: [{ insertRow: "表3!10", values: ["201", "03", "02", "一般行政管理事务"] }],
      findings: [
        {
          messageId: "blank",
          cells: ["表3!A10"],
          message: "表3第10行 2010302 一般行政管理事务 没有金额。",
        },
      ],
    },
    {
      name: "a project of zeros",
      changes: [
        { insertRow: "表7!10", values: ["201", "03", "99", "其他政府办公厅（室）及相关机构事务支出", "新项目", 0] },
      ],
      findings: [{ messageId: "blank", cells: ["表7!A10"] }],
    },
  ],
});
