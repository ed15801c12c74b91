import type { Query } from "../ledger";
import { type Amount, ZERO, add, amountOfFen, printedUnit, subtract } from "../money";
import { type Disclosure, type Figure, type SectionId, type TableId, tableOf } from "../tables";

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
  const left = total(equation.left);
  const right = total(equation.right);
  const difference = subtract(left, right);
  return { equation, verdict: verdictOn(equation, difference, disclosure), left, right, difference };
}

function verdictOn({ left, right, relation }: Equation, difference: Amount, disclosure: Disclosure): Verdict {
  if (!left.every(isReadable) || !right.every(isReadable)) return "unchecked";
  if (relation === "within" ? difference >= 0 : difference === 0) return "held";
  return Math.abs(difference) <= roundingBound([...left, ...right], disclosure) ? "rounding" : "failed";
}

function total(figures: readonly Figure[]): Amount {
  let total = ZERO;
  for (const { amount } of figures) total = add(total, amount);
  return total;
}

function isReadable({ readable }: Figure): boolean {
  return readable;
}

/** Half a unit in the last printed place for every figure that is not blank, in 分. */
export function roundingBound(figures: readonly Figure[], disclosure: Disclosure): Amount {
  let units = ZERO;
  for (const { blank, table } of figures) {
    const measure = tableOf(disclosure, table)?.effectiveMeasure ?? disclosure.measure;
    if (!blank) units = add(units, printedUnit(measure));
  }
  return amountOfFen(Math.floor(units / 2));
}
