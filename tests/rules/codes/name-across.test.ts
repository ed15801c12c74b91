import { nameAcross } from "../../../src/rules/codes/name-across";
import { testRule } from "../../support/rule-tester";

testRule(nameAcross, {
  valid: [
    { name: "in one name for each code", changes: [{ cell: "表4!D35", value: "抗疫特别国债安排的支出" }] },
    {
      name: "in brackets, spaces and width",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { cell: "表3!D7", value: "政府办公厅(室) 及相关机构事务" },
      ],
    },
  ],
  invalid: [
    {
      name: "the name that the published 表4 has for 234",
      changes: [],
      findings: [
        {
          messageId: "different",
          cells: ["表4!D35", "表1!D35"],
          message: "234 在表4叫“抗疫特别国债还本支出”，在表1叫“抗疫特别国债安排的支出”。",
        },
      ],
    },
  ],
});
