import { formulaTokens, sharedFormula } from "../../src/formula";
import { bracketsEnd, quotedEnd } from "../../src/formula/quoted";

test.each([
  ['"a""b"+1', 6],
  ["'表 3'!A1", 5],
  ['"open', 5],
  ['"""', 3],
])("what %s begins with ends at %i", (formula, end) => {
  expect(quotedEnd(formula, 0)).toBe(end);
});

test.each([
  ["[1]表3!A1", 3],
  ["[[#All],[金额]]+1", 13],
  ["[[[1]]]", undefined],
  ["[open", undefined],
])("the brackets of %s end at %s", (formula, end) => {
  expect(bracketsEnd(formula, 0)).toBe(end);
});

test.each(["[", "'", '"', "[a", "'!", "$", "['", "表"])(
  "a formula of nothing but %s is taken apart whole, and stays as it is when it is shared",
  (piece) => {
    const formula = piece.repeat(50_000);
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
    expect(sharedFormula(formula)(1, 1)).toBe(formula);
  },
);
