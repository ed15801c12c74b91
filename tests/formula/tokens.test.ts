import fc from "fast-check";
import { formulaTokens, sharedFormula } from "../../src/formula";
import { anyFormula, anyGarble } from "./formulas";

/** `reference 表3!E9`, `sign +`: what a formula is made of, blanks left out. */
function told(formula: string): string[] {
  return formulaTokens(formula).flatMap(({ kind, text }) => (kind === "blank" ? [] : [`${kind} ${text}`]));
}

describe("a formula is taken apart", () => {
  it.each<[formula: string, tokens: string[]]>([
    ["=SUM(E7:$E$9, 3)", ["sign =", "function SUM", "sign (", "reference E7:$E$9", "sign ,", "number 3", "sign )"]],
    ["E:E+$4:5", ["reference E:E", "sign +", "reference $4:5"]],
    ["表3!E9-'单位 支出'!E9", ["reference 表3!E9", "sign -", "reference '单位 支出'!E9"]],
    ["[1]表3!E9&2024年!E9", ["reference [1]表3!E9", "sign &", "reference 2024年!E9"]],
    ["表1:表5!E9", ["reference 表1:表5!E9"]],
    ["LOG10(E9)", ["function LOG10", "sign (", "reference E9", "sign )"]],
    ["合计8*TRUE", ["name 合计8", "sign *", "constant TRUE"]],
    ["表1[[#This Row],['[元']]]", ["name 表1", "brackets [[#This Row],['[元']]]"]],
    ["表3!#REF!+表3!税率", ["sheet 表3!", "constant #REF!", "sign +", "sheet 表3!", "name 税率"]],
    ['"E9 ""E9"""&1.5E+3', ['text "E9 ""E9"""', "sign &", "number 1.5E+3"]],
    ["E9#+#N/A", ["reference E9", "sign #", "sign +", "constant #N/A"]],
    ["XFE1+A1048577+E0", ["name XFE1", "sign +", "name A1048577", "sign +", "name E0"]],
    [
      "E9:INDEX(E:E,3)",
      ["reference E9", "sign :", "function INDEX", "sign (", "reference E:E", "sign ,", "number 3", "sign )"],
    ],
  ])("%s", (formula, tokens) => {
    expect(told(formula)).toEqual(tokens);
  });

  it.each([
    ["8,000 brackets", "[".repeat(8_000)],
    ["a text that nothing closes", `"${"E9+".repeat(8_000)}`],
    ["a sheet's name that nothing closes", `'${"''".repeat(8_000)}`],
    ["a word of 8,000 letters", "a".repeat(8_000)],
    ["a number of 8,000 points", "1.".repeat(8_000)],
  ])("%s are one piece", (_, formula) => {
    expect(formulaTokens(formula)).toHaveLength(1);
  });

  it.each(["[", "'", '"', "[a", "'!", "$", "['", "表", "表:", "A1:", "1.", '"a""'])(
    "a formula of nothing but %s is taken apart whole, and stays as it is when it is shared",
    (piece) => {
      const formula = `=${piece.repeat(50_000)}`;
      expect(sharedFormula(formula)(0, 1).replaceAll("B", "A")).toBe(formula);
    },
  );

  it("the texts of the pieces together are the formula, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyFormula, anyGarble, fc.string({ unit: "binary" })), (formula) => {
        const tokens = formulaTokens(formula);
        expect(tokens.map(({ text }) => text).join("")).toBe(formula);
        expect(tokens.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("no character is looked at more often in a formula twice as long", () => {
    fc.assert(
      fc.property(anyGarble, (piece) => {
        expect(looksAt(piece.repeat(40))).toBeLessThanOrEqual(2 * looksAt(piece.repeat(20)) + 200);
      }),
    );
  });
});

/** How many characters are looked at for the pieces of a formula. */
function looksAt(formula: string): number {
  let looks = 0;
  const spy = jest.spyOn(String.prototype, "charCodeAt");
  try {
    formulaTokens(formula);
    looks = spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
  return looks;
}
