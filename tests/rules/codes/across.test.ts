import { codeAcross } from "../../../src/rules/codes/across";
import { testRule } from "../../support/rule-tester";

testRule(codeAcross, {
  valid: [
    { name: "one code for each name, in every table", changes: [] },
    { name: "a code that is in no catalogue, which is told as that", changes: [{ cell: "表5!C9", value: "88" }] },
    {
      name: "a name that stands under its code with no amount in common",
      changes: [
        { cell: "表5!C9", value: "05" },
        { cell: "表5!E9", value: 1.23 },
        { cell: "表5!F9", value: 1.23 },
      ],
    },
    { name: "a code that the table has twice", changes: [{ cell: "表5!C9", value: "01" }] },
  ],
  invalid: [
    {
      name: "a code that one table alone has, by the name and amount of another",
      changes: [{ cell: "表5!C9", value: "05" }],
      findings: [
        {
          messageId: "other",
          cells: ["表5!C9"],
          message: "表5的“事业运行”编码是 2010305，其他表都是 2010350。",
        },
      ],
    },
  ],
});
