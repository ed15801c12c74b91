import { emptyTableNote } from "../../../src/rules/form/empty-note";
import { testRule } from "../../support/rule-tester";

testRule(emptyTableNote, {
  valid: [
    { name: "where the empty tables say why", changes: [] },
    {
      name: "in other words for the same",
      changes: [{ cell: "表8!A8", value: "说明：本单位2024年无政府性基金预算支出。" }],
    },
    {
      name: "where the table has an amount",
      changes: [
        { cell: "表8!A8", value: null },
        { cell: "表8!E7", value: 1 },
      ],
    },
  ],
  invalid: [
    {
      name: "an empty table without a note",
      changes: [{ cell: "表8!A8", value: null }],
      findings: [
        {
          messageId: "unexplained",
          cells: ["表8!A7"],
          message:
            "表8《政府性基金预算支出情况表》没有数据，也没有说明是空表的备注。可在表下写：“备注：本单位2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。”",
        },
      ],
    },
    {
      name: "an empty table whose note says something else",
      changes: [{ cell: "表11!A8", value: "备注：金额以万元为单位。" }],
      findings: [{ messageId: "unexplained", cells: ["表11!A7"] }],
    },
    {
      name: "a table of zeros without a note",
      changes: [
        { cell: "表9!A8", value: null },
        { cell: "表9!E7", value: 0 },
      ],
      findings: [{ messageId: "unexplained", cells: ["表9!A7"] }],
    },
  ],
});
