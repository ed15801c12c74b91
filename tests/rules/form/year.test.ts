import { year } from "../../../src/rules/form/year";
import { testRule } from "../../support/rule-tester";

testRule(year, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a title with the same year", changes: [{ cell: "表3!A2", value: "2024年单位支出总体情况表" }] },
    {
      name: "in the same year in full-width digits",
      changes: [{ cell: "表3!A2", value: "２０２４年单位支出总体情况表" }],
    },
  ],
  invalid: [
    {
      name: "last year in a copied note",
      changes: [
        {
          cell: "表8!A8",
          value: "备注：本单位2023年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
        },
      ],
      findings: [
        {
          messageId: "different",
          cells: ["表8!A8"],
          message: "表8《政府性基金预算支出情况表》中写着“2023年”，其他标题和备注是“2024年”。",
        },
      ],
    },
    {
      name: "another year in a title",
      changes: [{ cell: "表3!A2", value: "2023年单位支出总体情况表" }],
      findings: [{ messageId: "different", cells: ["表3!A2"] }],
    },
  ],
});
