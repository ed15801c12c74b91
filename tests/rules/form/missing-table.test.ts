import { missingTable } from "../../../src/rules/form/missing-table";
import { testRule } from "../../support/rule-tester";

testRule(missingTable, {
  valid: [
    { name: "in the published workbook, empty tables and all", changes: [] },
    {
      name: "where another sheet has no table",
      changes: [
        { copySheet: "表1", as: "说明" },
        { cell: "说明!A1", value: null },
      ],
    },
  ],
  invalid: [
    {
      name: "a table that is not there",
      changes: [{ removeSheet: "表8" }],
      findings: [{ messageId: "missing", cells: [], message: "没有找到表8《政府性基金预算支出情况表》。" }],
    },
    {
      name: "each of two that are not there",
      changes: [{ removeSheet: "表8" }, { removeSheet: "表10" }],
      findings: [
        { messageId: "missing", cells: [] },
        { messageId: "missing", cells: [] },
      ],
    },
  ],
});
