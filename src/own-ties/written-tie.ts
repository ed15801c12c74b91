import type { CellRef } from "../workbook";

/** One side of a tie as the user wrote it, and where, if it stands on a sheet. */
export interface WrittenSide {
  readonly text: string;
  readonly cell?: CellRef;
}

/** A tie as the user wrote it: `{ name: "机关运行经费", left: { text: "表6!D5" }, right: { text: "表3!F9 + 1.20万元" } }`. */
export interface WrittenTie {
  readonly name: string;
  readonly left: WrittenSide;
  readonly right: WrittenSide;
}

/** A tie that could not be checked. */
export interface UncheckedTie {
  readonly name: string;
  /** Why, as a Chinese phrase without a stop: `右边的“表X!B5”没有这张工作表`. */
  readonly reason: string;
  /** The cell that is to be looked at; none for a tie of a file of settings whose text is at fault. */
  readonly cells: readonly CellRef[];
}
