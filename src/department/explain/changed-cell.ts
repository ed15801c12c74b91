import { type Amount, amountOfFen } from "../../money";
import { type Disclosure, type Figure } from "../../tables";
import { type Equation, type Judged, deriveEquations, judge, judgeAll, missed } from "../../ties";
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
    brokenFiguresOf(unit).flatMap(({ figure, key, ties, disclosure }): Hypothesis[] => {
      if (!open.has(key)) return [];
      const left = residual.at(key);
      const should = ties
        .map((tie) => mending(tie, figure))
        .find((by) => by === left || residual.isWithin(key, left - by));
      const by = should ?? left;
      const amount = amountOfFen(figure.amount + by);
      if (!ties.every(({ equation }) => holdsWith(equation, figure, amount, disclosure))) return [];
      return [{ explanation: { kind: "changed-cell", unit, figure, should: amount }, effect: new Map([[key, by]]) }];
    }),
  );
}

/** By how much a figure must move for a tie to hold. */
function mending({ equation, difference }: Judged, figure: Figure): number {
  return equation.left.includes(figure) ? -difference : difference;
}

interface BrokenFigure {
  readonly figure: Figure;
  /** Of its place. */
  readonly key: string;
  /** The ties that fail and that it stands in. */
  readonly ties: readonly Judged[];
  /** The unit's tables, of which it is one figure. */
  readonly disclosure: Disclosure;
}

/** The figures of a unit's own ties that fail: of clean units none, and none of their ties is judged twice. */
const brokenFiguresOf = oncePer((unit: UnitBook): readonly BrokenFigure[] => {
  if (unit.isSound) return [];
  const disclosure = unit.tables.disclosure();
  const found = new Map<Figure, Judged[]>();
  for (const tie of missed(judgeAll(deriveEquations(disclosure), disclosure))) {
    if (tie.verdict !== "failed") continue;
    for (const figure of new Set([...tie.equation.left, ...tie.equation.right]))
      found.set(figure, [...(found.get(figure) ?? []), tie]);
  }
  return placedFigures(disclosure).flatMap(({ figure, key }) => {
    const ties = found.get(figure);
    return ties ? [{ figure, key, ties, disclosure }] : [];
  });
});

function holdsWith(equation: Equation, figure: Figure, amount: Amount, disclosure: Disclosure): boolean {
  const put = (figures: readonly Figure[]) =>
    figures.map((one) => (one === figure ? { ...one, amount, blank: amount === 0 } : one));
  const { verdict } = judge({ ...equation, left: put(equation.left), right: put(equation.right) }, disclosure);
  return verdict === "held" || verdict === "rounding";
}
