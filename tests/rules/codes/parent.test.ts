import { codeParent } from "../../../src/rules/codes/parent";
import { testRule } from "../../support/rule-tester";

testRule(codeParent, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a project's row, whose 项 needs no row of its own", changes: [{ removeRow: "表7!9" }] },
  ],
  invalid: [
    {
      name: "items without the row of their 款, once",
      changes: [{ removeRow: "表3!7" }],
      findings: [
        {
          messageId: "missing",
          cells: ["表3!C7"],
          message: "表3列有 2010301 行政运行，却没有它的款（20103）一行。",
        },
      ],
    },
    {
      name: "款 without the row of their 类",
      changes: [{ removeRow: "表6!14" }],
      findings: [
        { messageId: "missing", cells: ["表6!B14"], message: "表6列有 30201 办公费，却没有它的类（302）一行。" },
      ],
    },
  ],
});
