import { duplicateTable } from "../../../src/rules/form/duplicate-table";
import { testRule } from "../../support/rule-tester";

testRule(duplicateTable, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a second copy of a table, at its title",
      changes: [{ copySheet: "表3", as: "表3 (2)" }],
      findings: [
        {
          messageId: "duplicate",
          cells: ["'表3 (2)'!A2"],
          message: "表3《单位支出总体情况表》出现了不止一次：工作表“表3”和“表3 (2)”中各有一份，只检查了前一份。",
        },
      ],
    },
    {
      name: "every further copy",
      changes: [
        { copySheet: "表3", as: "副本一" },
        { copySheet: "表3", as: "副本二" },
      ],
      findings: [
        { messageId: "duplicate", cells: ["副本一!A2"] },
        { messageId: "duplicate", cells: ["副本二!A2"] },
      ],
    },
  ],
});
