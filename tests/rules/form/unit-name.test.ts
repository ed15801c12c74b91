import { unitName } from "../../../src/rules/form/unit-name";
import { testRule } from "../../support/rule-tester";

testRule(unitName, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a table that names no unit", changes: [{ cell: "表3!A3", value: null }] },
  ],
  invalid: [
    {
      name: "another unit's name in one table",
      changes: [{ cell: "表3!A3", value: "编制单位：某某局" }],
      findings: [
        {
          messageId: "different",
          cells: ["表3!A3"],
          message:
            "表3《单位支出总体情况表》的编制单位是“某某局”，其他表是“克孜勒苏柯尔克孜自治州人民政府外事办公室”。",
        },
      ],
    },
  ],
});
