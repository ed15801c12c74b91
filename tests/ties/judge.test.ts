import { tieRuleId } from "../../src/rules";
import { checkSnapshot } from "../../tools/shipped";
import { type Disclosure } from "../../src/tables";
import { type Equation, deriveEquations, judge, roundingBound } from "../../src/ties";
import { type CellValue, a1 } from "../../src/workbook";
import { type Change, changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { recognise, xinjiang } from "../../tools/shipped";

/** The sample with 行政运行 of 表3 (305.44 = 275.77 + 29.67) and what else is changed; and the tie over that row. */
function rowTie(total: CellValue | null, ...more: readonly Change[]): [Equation, Disclosure] {
  const disclosure = recognise(changed(sampleSnapshot(), [...more, { cell: "表3!E8", value: total }]));
  return [find(disclosure, "t3/row", "E8"), disclosure];
}

function find(disclosure: Disclosure, rule: string, left: string): Equation {
  const found = deriveEquations(disclosure).find(
    (equation) => tieRuleId(xinjiang, equation) === rule && a1(equation.left[0]!.cell) === left,
  );
  if (!found) throw new Error(`no ${rule} over ${left}`);
  return found;
}

const verdict = (...[equation, disclosure]: [Equation, Disclosure]) => judge(equation, disclosure).verdict;

describe("a tie in 万元, of a sum of two", () => {
  it("holds to the 分", () => expect(verdict(...rowTie(305.44))).toBe("held"));

  it("is off by rounding up to three halves of 0.01, one for each printed figure", () => {
    expect(verdict(...rowTie(305.45))).toBe("rounding");
    expect(verdict(...rowTie(305.43))).toBe("rounding");
    expect(verdict(...rowTie(305.455))).toBe("rounding");
  });

  it("fails beyond that, by however little, and however large the amounts are", () => {
    expect(verdict(...rowTie(305.4551))).toBe("failed");
    expect(verdict(...rowTie(305.46))).toBe("failed");
    expect(verdict(...rowTie(1_000_000_305.46, { cell: "表3!F8", value: 1_000_000_275.77 }))).toBe("failed");
  });

  it("tells both sides and their difference in 分", () => {
    const { left, right, difference } = judge(...rowTie(305.46));
    expect([left, right, difference]).toEqual([305_460_000, 305_440_000, 20_000]);
  });

  it("counts no blank: with one addend less there is less to round", () => {
    const [equation, disclosure] = rowTie(275.79, { cell: "表3!G8", value: null });
    expect(roundingBound([...equation.left, ...equation.right], disclosure)).toBe(10_000);
    expect(judge(equation, disclosure).verdict).toBe("failed");
    expect(verdict(...rowTie(275.78, { cell: "表3!G8", value: null }))).toBe("rounding");
  });

  it("is not checked over what cannot be read, whatever the rest says", () => {
    expect(verdict(...rowTie("若干"))).toBe("unchecked");
    expect(verdict(...rowTie({ error: "#REF!" }))).toBe("unchecked");
    expect(verdict(...rowTie(305.44, { cell: "表3!G8", value: "二十九" }))).toBe("unchecked");
  });
});

describe("what rounding explains", () => {
  it("accuses no cell", () => {
    const report = checkSnapshot(changed(sampleSnapshot(), [{ cell: "表3!E8", value: 305.45 }]));
    expect(report.findings.filter(({ rounding }) => rounding)).not.toEqual([]);
    expect(report.suspects).toEqual([]);
    expect(report.undetermined).toBeUndefined();
  });
});

describe("a tie in 元", () => {
  const inYuan: Change = { cell: "表3!G3", value: "单位：元" };

  it("rounds at 0.01 元: 0.01 is a rounding difference, 0.02 is not", () => {
    expect(verdict(...rowTie(305.45, inYuan))).toBe("rounding");
    expect(verdict(...rowTie(305.46, inYuan))).toBe("failed");
  });

  it("takes each figure's own measure, where tables differ", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [inYuan]));
    const equation = find(disclosure, "x/t1-t3-total", "E36");
    expect(roundingBound([...equation.left, ...equation.right], disclosure)).toBe(5_000);
  });
});

describe("what must not be larger", () => {
  const reception = (value: number): [Equation, Disclosure] => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ cell: "表10!C8", value }]));
    return [find(disclosure, "x/t6-t10", "C8"), disclosure];
  };

  it("holds where the whole is as large or larger", () => {
    expect(verdict(...reception(14.5))).toBe("held");
    expect(verdict(...reception(0.5))).toBe("held");
  });

  it("is a rounding difference inside the bound, and fails outside", () => {
    expect(verdict(...reception(0.49))).toBe("rounding");
    expect(verdict(...reception(0.48))).toBe("failed");
  });
});
