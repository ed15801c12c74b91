import type { Query } from "../ledger";
import { type Amount, add, subtract } from "../money";
import { type Disclosure, type Figure, type SectionId, type TableId, type TieDimension, orderOfCells } from "../tables";

/** A half or the whole of a table: where the figures of one side of a tie stand. */
export interface Place {
  readonly table: TableId;
  readonly section: SectionId;
}

/** The dimension along which a question is split into parts. */
export type Dimension = TieDimension;

/** Where a tie comes from; the rules name it by this. */
export type Origin =
  /** A figure and its parts in the same section. */
  | { readonly kind: "split"; readonly place: Place; readonly by: Dimension }
  /** One question answered in two places. */
  | { readonly kind: "between"; readonly left: Place; readonly right: Place }
  /** One that the user wrote: his own name for it, and both sides as he wrote them. */
  | { readonly kind: "own"; readonly name: string; readonly left: OwnSide; readonly right: OwnSide };

/** One side of a tie that the user wrote. */
export interface OwnSide {
  /** In one form, however it was typed: `表6!D5 + SUM(表3!F9:F12) - 1.20万元`. */
  readonly text: string;
  /** Its cells, each with its sign. */
  readonly terms: readonly { readonly figure: Figure; readonly weight: 1 | -1 }[];
  /** What its numbers come to. */
  readonly fixed: Amount;
}

/** What a side that the user wrote comes to. */
export function ownSideAmount({ terms, fixed }: OwnSide): Amount {
  return terms.reduce(
    (all, { figure: { amount }, weight }) => (weight > 0 ? add(all, amount) : subtract(all, amount)),
    fixed,
  );
}

/**
 * Σ left + fixed = Σ right (or Σ right ≤ Σ left + fixed), over figures. An empty right side is zero: the table has no such row. What the user takes away
 * on one side stands on the other.
 */
export interface Equation {
  readonly origin: Origin;
  /** What both sides answer; for `within`, what the left side answers. */
  readonly question: Query;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly relation: "equal" | "within";
  /** Numbers beside the figures, which only ties that the user wrote have. */
  readonly fixed?: Amount;
}

/** Sorts ties as a reader meets their first cells. */
export function orderOfFirstCells(disclosure: Pick<Disclosure, "reading">): (one: Equation, other: Equation) => number {
  const order = orderOfCells(disclosure);
  return ({ left: [one] }, { left: [other] }) => order(one!, other!);
}
