import type { Amount, Measure } from "../money";
import type { CellRef } from "../workbook";
import type { Figure } from "./disclosure";

/** How the 年初预算数 of final accounts agrees with the budget that the unit published in spring. */
export interface BudgetCheck {
  /** How many figures were laid beside one of the budget. */
  readonly compared: number;
  readonly differences: readonly BudgetDifference[];
}

/** A 年初预算数 that is not what the budget says, by more than rounding explains. */
export interface BudgetDifference {
  /** The accounts' figure. */
  readonly figure: Figure;
  /** What the budget says, in 分. */
  readonly budget: Amount;
  /** The budget's own measure, in which it says that. */
  readonly measure: Measure;
  /** The budget's cells, in its own workbook, whose sum it is; none where the budget lists no such row. */
  readonly cells: readonly CellRef[];
}
