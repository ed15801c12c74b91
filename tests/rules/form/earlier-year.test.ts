import { earlierYear } from "../../../src/rules/form/earlier-year";
import { type Change } from "../../support/changes";
import { testRule } from "../../support/rule-tester";

/** A copy of a table under another year's title. */
const copyOf = (sheet: string, year: number, title: string): Change[] => [
  { copySheet: sheet, as: `${year}年${sheet}` },
  { cell: `${year}年${sheet}!A2`, value: `${year}年${title}` },
];

testRule(earlierYear, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "where one title still says last year",
      changes: [{ cell: "表3!A2", value: "2023年单位支出总体情况表" }],
    },
  ],
  invalid: [
    {
      name: "last year's tables beside this year's",
      changes: [
        { cell: "表3!A2", value: "2024年单位支出总体情况表" },
        { cell: "表5!A2", value: "2024年一般公共预算支出情况表" },
        ...copyOf("表3", 2023, "单位支出总体情况表"),
        ...copyOf("表5", 2023, "一般公共预算支出情况表"),
      ],
      findings: [
        {
          messageId: "earlier",
          cells: ["'2023年表3'!A2"],
          message: "工作簿中还有2023年的 2 张表（从工作表“2023年表3”起），没有检查；检查的是2024年的表。",
        },
      ],
    },
  ],
});
