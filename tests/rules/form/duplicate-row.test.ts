import { duplicateRow } from "../../../src/rules/form/duplicate-row";
import { testRule } from "../../support/rule-tester";

testRule(duplicateRow, {
  valid: [
    { name: "in two projects of one 项", changes: [] },
    {
      name: "in one project under two 项",
      changes: [
        { cell: "表7!C9", value: "01" },
        { cell: "表7!E9", value: "党委外办业务经费" },
      ],
    },
  ],
  invalid: [
    {
      name: "a code that stands twice",
      changes: [{ cell: "表3!C9", value: "01" }],
      findings: [
        {
          messageId: "duplicate",
          cells: ["表3!A9", "表3!A8"],
          message: "表3中“2010301 事业运行”出现了两次：第8行和第9行。",
        },
      ],
    },
    {
      name: "a code that stands often, once",
      changes: [
        { cell: "表3!C9", value: "01" },
        { cell: "表3!C10", value: "01" },
      ],
      findings: [
        {
          messageId: "many",
          cells: ["表3!A9", "表3!A10", "表3!A8"],
          message: "表3中“2010301 事业运行”出现了 3 次：第8行，又在第9、10行。",
        },
      ],
    },
    {
      name: "a project that stands twice under its code",
      changes: [{ cell: "表7!E9", value: "党委外办业务经费" }],
      findings: [{ messageId: "duplicate", cells: ["表7!A9", "表7!A8"] }],
    },
    {
      name: "a line that stands twice",
      changes: [{ cell: "表10!A11", value: "公务接待费" }],
      findings: [{ messageId: "duplicate", cells: ["表10!A11", "表10!A8"] }],
    },
  ],
});
