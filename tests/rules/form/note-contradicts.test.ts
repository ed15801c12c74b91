import { noteContradicts } from "../../../src/rules/form/note-contradicts";
import { testRule } from "../../support/rule-tester";

testRule(noteContradicts, {
  valid: [
    { name: "where the tables with such notes are empty", changes: [] },
    { name: "in a table of zeros", changes: [{ cell: "表8!E7", value: 0 }] },
    {
      name: "in a note that speaks of something else",
      changes: [{ cell: "表3!A17", value: "备注：金额以万元为单位。" }],
    },
  ],
  invalid: [
    {
      name: "an amount in a table that is said to be empty",
      changes: [{ cell: "表8!E7", value: 12 }],
      findings: [
        {
          messageId: "contradicts",
          cells: ["表8!A8", "表8!E7"],
          message: "表8《政府性基金预算支出情况表》的备注说是空表，表中却有数据（如 合计 合计）。",
        },
      ],
    },
    {
      name: "what cannot be read, too: it is not nothing",
      changes: [{ cell: "表11!C7", value: "若干" }],
      findings: [{ messageId: "contradicts", cells: ["表11!A8", "表11!C7"] }],
    },
  ],
});
