import type { Query } from "../ledger";
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

/** Sorts ties as a reader meets their first cells. */
export function orderOfFirstCells(disclosure: Pick<Disclosure, "reading">): (one: Equation, other: Equation) => number {
  const order = orderOfCells(disclosure);
  return ({ left: [one] }, { left: [other] }) => order(one!, other!);
}
