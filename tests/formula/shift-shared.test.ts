import fc from "fast-check";
import { sharedFormula } from "../../src/formula";
import { anyFormula } from "./formulas";

test.each([
  ["A1", 1, 1, "B2"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["SUM(A:B)+SUM($A:B)+SUM(1:2)", 1, 1, "SUM(B:C)+SUM($A:C)+SUM(2:3)"],
  ["Sheet1!A1+'A1 表'!B2+表3!C4", 1, 0, "Sheet1!A2+'A1 表'!B3+表3!C5"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
  ['"A1"&A1&"""B2"', 1, 0, '"A1"&A2&"""B2"'],
  ["预算A1+A1_x+_A1+A1.B", 1, 0, "预算A1+A1_x+_A1+A1.B"],
  ["表[[#This Row],[A1]]+A1", 1, 0, "表[[#This Row],[A1]]+A2"],
  ["1E5+A1", 1, 0, "1E5+A2"],
  ["#REF!+A1", 1, 0, "#REF!+A2"],
  ["IF(A1>0,TRUE,B1)", 0, 1, "IF(B1>0,TRUE,C1)"],
  ["A1", -1, -1, "XFD1048576"], // Excel lets references wrap around at the edge.
])("%s, moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(sharedFormula(formula)(rows, columns)).toBe(expected);
});

test("any formula moved there and back is what it was", () => {
  fc.assert(
    fc.property(
      anyFormula,
      fc.integer({ min: -90, max: 90 }),
      fc.integer({ min: -40, max: 40 }),
      (text, rows, columns) => {
        expect(sharedFormula(sharedFormula(text)(rows, columns))(-rows, -columns)).toBe(text);
      },
    ),
  );
});
