import fc from "fast-check";
import { shiftFormulaRows } from "../../src/formula";
import { LAST_ROW } from "../../src/workbook";
import { anyFormula } from "./formulas";

/** Three rows come above row 8 of 表3. */
const COME = { sheet: "表3", row: 7, count: 3 };
/** Rows 8 to 10 of 表3 go. */
const GO = { sheet: "表3", row: 7, count: -3 };
const OWN = { own: "表3" };

describe("a formula after rows have come", () => {
  it.each([
    ["=E7+E8", "=E7+E11"],
    ["=SUM(E7:E8)", "=SUM(E7:E11)"],
    ["=SUM(E8:E12,E20)", "=SUM(E11:E15,E23)"],
    ["=SUM(E6:E7)", "=SUM(E6:E7)"],
    ["=$E$8+E$8+$E8", "=$E$11+E$11+$E11"],
    ["=SUM(E:E)+SUM($8:$9)+SUM(7:8)", "=SUM(E:E)+SUM($11:$12)+SUM(7:11)"],
    ["=SUM(E1:E1048576)", "=SUM(E1:E1048576)"],
    ["=SUM(E8:E7)", "=SUM(E11:E7)"],
    ["=IF(A8=\"E8 与 '表3'!E8\",LOG10(E8),E8%)", "=IF(A11=\"E8 与 '表3'!E8\",LOG10(E11),E11%)"],
    ["=A8:INDEX(A:A,8)", "=A11:INDEX(A:A,8)"],
    ["=_xlfn.XLOOKUP(A8,表5!A8:A9,表3!B8:B9)", "=_xlfn.XLOOKUP(A11,表5!A8:A9,表3!B11:B12)"],
    ["=表1[金额]+合计8+E8A+1E8", "=表1[金额]+合计8+E8A+1E8"],
    ["='表3'!E8+'别 ''处'!E8", "='表3'!E11+'别 ''处'!E8"],
    ["=[1]表3!E8+'[总表.xlsx]表3'!E8+SUM(表1:表5!E8)", "=[1]表3!E8+'[总表.xlsx]表3'!E8+SUM(表1:表5!E8)"],
    ["=XFE8+A8", "=XFE8+A11"],
    ["=E1048576", "=#REF!"],
    ["=E8#+@E8 E8:E9", "=E11#+@E11 E11:E12"],
  ])("%s reads %s", (before, after) => expect(shiftFormulaRows(before, COME, OWN)).toBe(after));

  it("on another sheet keeps its own references", () => {
    expect(shiftFormulaRows("=E8+表3!E8", COME, { own: "表5" })).toBe("=E8+表3!E11");
    expect(shiftFormulaRows("表3!$A$1:$G$15", COME)).toBe("表3!$A$1:$G$18");
  });

  it("for an area keeps the distance of its relative rows, and moves absolute ones", () => {
    expect(shiftFormulaRows("$E9>E$9", COME, { ...OWN, relative: 0 })).toBe("$E9>E$12");
    expect(shiftFormulaRows("SUM($E9:E$9)>$E$3", COME, { ...OWN, relative: 3 })).toBe("SUM($E12:E$12)>$E$3");
    expect(shiftFormulaRows("A1", GO, { ...OWN, relative: -3 })).toBe("#REF!");
  });
});

describe("a formula after rows have gone", () => {
  it.each([
    ["=E7+E8+E11", "=E7+#REF!+E8"],
    ["=SUM(E7:E12)", "=SUM(E7:E9)"],
    ["=SUM(E8:E12)", "=SUM(E8:E9)"],
    ["=SUM(E5:E9)", "=SUM(E5:E7)"],
    ["=SUM(表3!E8:E10)", "=SUM(表3!#REF!)"],
  ])("%s reads %s", (before, after) => expect(shiftFormulaRows(before, GO, OWN)).toBe(after));
});

const place = fc.nat(60);
const count = fc.integer({ min: 1, max: 5 });

describe("any formula", () => {
  it("is what it was once the rows that came have gone again", () => {
    fc.assert(
      fc.property(anyFormula, place, count, (text, row, rows) => {
        const after = shiftFormulaRows(text, { sheet: "表3", row, count: rows }, OWN);
        expect(shiftFormulaRows(after, { sheet: "表3", row, count: -rows }, OWN)).toBe(text);
      }),
    );
  });

  it("reads the same after three rows at once as after one row three times", () => {
    fc.assert(
      fc.property(anyFormula, place, count, (text, row, rows) => {
        const one = Array.from({ length: rows }).reduce<string>(
          (before) => shiftFormulaRows(before, { sheet: "表3", row, count: 1 }, OWN),
          text,
        );
        expect(one).toBe(shiftFormulaRows(text, { sheet: "表3", row, count: rows }, OWN));
      }),
    );
  });

  it("stays as it is where nothing of it stands below", () => {
    fc.assert(
      fc.property(anyFormula, (text) => {
        expect(shiftFormulaRows(text, { sheet: "表3", row: LAST_ROW, count: 1 }, OWN)).toBe(text);
      }),
    );
  });
});
