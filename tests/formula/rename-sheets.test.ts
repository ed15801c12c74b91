import { renameSheets } from "../../src/formula";

it.each([
  ["=表3!E9+'表3'!$E:$E-E9", "=新3!E9+新3!$E:$E-E9"],
  ["=notes!A1", "='N 2'!A1"],
  ["=\"表3!E9\"&'别 ''处'!E9", "=\"表3!E9\"&'别 ''处'!E9"],
  ["=[1]表3!E9+SUM(表3:表5!E9)", "=[1]表3!E9+SUM(表3:表5!E9)"],
])("%s reads %s under the sheets' new names", (formula, expected) => {
  const names = new Map([
    ["表3", "新3"],
    ["NOTES", "N 2"],
  ]);
  expect(renameSheets(formula, names)).toBe(expected);
});
