import { cellsOfTerm, formulaTerms, reads } from "../../src/formula";
import { areaA1, parseA1 } from "../../src/workbook";

/** `+表3!F9`, `-表2!B3:B7`: what a formula of 表3 adds and takes away. */
function told(formula: string): string[] | undefined {
  return formulaTerms(formula, "表3")?.map(
    ({ sheet, area, weight }) => `${weight > 0 ? "+" : "-"}${sheet}!${areaA1(area)}`,
  );
}

describe("a formula of sums and differences", () => {
  it.each<[formula: string, terms: string[]]>([
    ["=F9", ["+表3!F9"]],
    ["=F9+G9", ["+表3!F9", "+表3!G9"]],
    ["=+F9-G9", ["+表3!F9", "-表3!G9"]],
    ["＝$F$9 - g9", ["+表3!F9", "-表3!G9"]],
    ["=SUM(E7:E12,E20)", ["+表3!E7:E12", "+表3!E20"]],
    ["=-sum( E7:E12 , E20 )+F1", ["-表3!E7:E12", "-表3!E20", "+表3!F1"]],
    ["=SUM(E12:E7)", ["+表3!E7:E12"]],
    ["=--F9", ["+表3!F9"]],
    ["=SUM(E:E)-SUM($1:2)", ["+表3!E1:E1048576", "-表3!A1:XFD2"]],
    ["=表2!B3+'单位 支出'!C4-'it''s'!A1", ["+表2!B3", "+单位 支出!C4", "-it's!A1"]],
  ])("is taken apart: %s", (formula, terms) => {
    expect(told(formula)).toEqual(terms);
  });

  it.each([
    "=F9*2",
    "=F9+5",
    "=IF(F9>0,F9,0)",
    "=SUM(F9",
    "=SUM()",
    "=F9 G9",
    "=XFE1",
    "=A1:A2",
    "=SUM(表1:表5!A1)",
    "=[1]表3!A1",
    "=#REF!+A1",
    "",
  ])("is nothing else: %s", (formula) => {
    expect(told(formula)).toBeUndefined();
  });

  it("reads the cells of its areas", () => {
    const terms = formulaTerms("=SUM(E7:F8)-E7", "表3")!;
    const cell = (address: string, sheet = "表3") => ({ sheet, ...parseA1(address)! });
    expect(terms.flatMap((term) => [...cellsOfTerm(term)])).toHaveLength(5);
    expect([cell("F8"), cell("G8"), cell("F8", "表2")].map((one) => reads(terms, one))).toEqual([true, false, false]);
  });
});
