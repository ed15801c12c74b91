import type { CellRef } from "../workbook";

/** Something the unit states besides its ledger, and the cell where it stands. What is not stated is absent: it is never zero and never empty. */
export interface Fact<T> {
  readonly value: T;
  /** Absent for a fact that was typed somewhere else than in a workbook. */
  readonly cell?: CellRef;
}

/** A day of the calendar: 2024年2月25日 → `{ year: 2024, month: 2, day: 25 }`. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}
