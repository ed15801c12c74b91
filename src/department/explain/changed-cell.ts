import { type Amount, amountOfFen } from "../../money";
import { type Disclosure, type Figure } from "../../tables";
import { type Equation, deriveEquations, judge, judgeAll, missed } from "../../ties";
import { oncePer } from "../../workbook";
import type { UnitBook } from "../unit-book";
import { placedFigures } from "../figure-place";
import type { Hypothesis } from "./explanation";
import type { Residual } from "./residual";

/**
 * Cells of units whose own ties break, and hold with what the department has: somebody changed the cell after the department had added it, or it was
 * wrong and the department took the right one.
 */
export function changedCellHypotheses(residual: Residual, units: readonly UnitBook[]): Hypothesis[] {
  const open = new Set(residual.open);
  return units.flatMap((unit) =>
    brokenFiguresOf(unit.disclosure).flatMap(({ figure, key, equations }): Hypothesis[] => {
      if (!open.has(key)) return [];
      const by = residual.at(key);
      const should = amountOfFen(figure.amount + by);
      if (!equations.every((equation) => holdsWith(equation, figure, should, unit.disclosure))) return [];
      return [{ explanation: { kind: "changed-cell", unit, figure, should }, effect: new Map([[key, by]]) }];
    }),
  );
}

interface BrokenFigure {
  readonly figure: Figure;
  /** Of its place. */
  readonly key: string;
  /** The ties that fail and that it stands in. */
  readonly equations: readonly Equation[];
}

/** The figures of a unit's own ties that fail: of clean units none, and none of their ties is judged twice. */
const brokenFiguresOf = oncePer((disclosure: Disclosure): readonly BrokenFigure[] => {
  const found = new Map<Figure, Equation[]>();
  for (const { verdict, equation } of missed(judgeAll(deriveEquations(disclosure), disclosure))) {
    if (verdict !== "failed") continue;
    for (const figure of new Set([...equation.left, ...equation.right]))
      found.set(figure, [...(found.get(figure) ?? []), equation]);
  }
  return placedFigures(disclosure).flatMap(({ figure, key }) => {
    const equations = found.get(figure);
    return equations ? [{ figure, key, equations }] : [];
  });
});

function holdsWith(equation: Equation, figure: Figure, amount: Amount, disclosure: Disclosure): boolean {
  const put = (figures: readonly Figure[]) =>
    figures.map((one) => (one === figure ? { ...one, amount, blank: amount === 0 } : one));
  const { verdict } = judge({ ...equation, left: put(equation.left), right: put(equation.right) }, disclosure);
  return verdict === "held" || verdict === "rounding";
}
