import type { Query } from "../ledger";
import { type Amount, amountOfFen, printedUnit, subtract, sum } from "../money";
import type { Disclosure, Figure, SectionId, TableId } from "../tables";

/** A half or the whole of a table: where the figures of one side of a tie stand. */
export interface Place {
  readonly table: TableId;
  readonly section: SectionId;
}

/** The dimension along which a question is split into parts. */
export type Dimension = "fund" | "kind" | "economic" | "rows";

/** Where a tie comes from; the rules name it by this. */
export type Origin =
  /** A figure and its parts in the same section. */
  | { readonly kind: "split"; readonly place: Place; readonly by: Dimension }
  /** One question answered in two places. */
  | { readonly kind: "between"; readonly left: Place; readonly right: Place };

/** Σ left = Σ right (or Σ right ≤ Σ left), over figures. An empty side is zero: the table has no such row. */
export interface Equation {
  readonly origin: Origin;
  /** What both sides answer; for `within`, what the left side answers. */
  readonly question: Query;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly relation: "equal" | "within";
}

export type Verdict = "held" | "rounding" | "failed" | "unchecked";

export interface Judged {
  readonly equation: Equation;
  readonly verdict: Verdict;
  readonly left: Amount;
  readonly right: Amount;
  /** left − right */
  readonly difference: Amount;
}

/**
 * Judges an equation. Printed figures are rounded, so a sum may miss by half a unit in the last place for each figure that is not
 * blank; inside that it is a rounding difference (尾差), outside an error, whatever the amount. Over an unreadable cell it is not
 * checked.
 */
export function judge(equation: Equation, disclosure: Disclosure): Judged {
  const left = sum(equation.left.map((figure) => figure.amount));
  const right = sum(equation.right.map((figure) => figure.amount));
  const difference = subtract(left, right);
  const figures = [...equation.left, ...equation.right];
  const judged = (verdict: Verdict): Judged => ({ equation, verdict, left, right, difference });
  if (figures.some((figure) => !figure.readable)) return judged("unchecked");
  if (equation.relation === "within" ? difference >= 0 : difference === 0) return judged("held");
  return judged(Math.abs(difference) <= roundingBound(figures, disclosure) ? "rounding" : "failed");
}

/** Half a unit in the last printed place for every figure that is not blank, in 分. */
export function roundingBound(figures: readonly Figure[], disclosure: Disclosure): Amount {
  const measures = new Map(disclosure.tables.map((table) => [table.id, table.effectiveMeasure]));
  const halves = figures
    .filter((figure) => !figure.blank)
    .map((figure) => printedUnit(measures.get(figure.table) ?? disclosure.measure));
  return amountOfFen(Math.floor(sum(halves) / 2));
}
