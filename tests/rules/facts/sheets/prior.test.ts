import { statedPrior } from "../../../../src/rules/facts/sheets/prior";
import { changed } from "../../../support/changes";
import { priorSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";
import { sampleSnapshot } from "../../../support/sample";

/** The titles of the sample's tables, as those of a year. */
const titled = (year: number) =>
  sampleSnapshot().sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      row === 1 && column === 0 && typeof value === "string"
        ? [{ cell: `${name}!A2`, value: `${year}年${value.replace(/^\d+年/, "")}` }]
        : [],
    ),
  );
const THIS_YEAR = titled(2024);
const LAST_YEAR = changed(sampleSnapshot(), titled(2023)).sheets.map((sheet) => ({
  ...sheet,
  name: `2023年${sheet.name}`,
}));

testRule(statedPrior, {
  valid: [
    {
      name: "where nothing but the sheet tells last year",
      changes: [],
      sheets: [priorSheet(["三公项", "公务接待费", 1, null])],
    },
    {
      name: "in what last year's tables print",
      changes: THIS_YEAR,
      sheets: [...LAST_YEAR, sampleUnit(), priorSheet(["三公项", "公务接待费", 145_000, null])],
    },
  ],
  invalid: [
    {
      name: "a figure that last year's tables contradict",
      changes: THIS_YEAR,
      sheets: [...LAST_YEAR, sampleUnit(), priorSheet(["三公项", "公务接待费", 154_000, null])],
      findings: [
        {
          messageId: "different",
          cells: ["上年预算!C2"],
          message:
            "三公项“公务接待费”的上年数不一致：上年预算!C2 是 15.40 万元，本工作簿里的上年表的 2023年表10!B8 是 14.50 万元；以“上年预算”为准。",
        },
      ],
    },
  ],
});
