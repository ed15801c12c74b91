import type { Area } from "./address";
import type { LongRows } from "./long-rows";

/** An error value of Excel's, `#REF!` and its like, as its text. */
export interface CellError {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellError;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/**
 * The value of a formula of which a file keeps no result, as some programs write them. It is Excel's own error for “not there yet”, so that nobody
 * takes such a cell for a blank or a zero.
 */
export const NOT_COMPUTED: CellError = { error: "#GETTING_DATA" };

/** True for the value of a formula that nothing has computed. */
export function isNotComputed(value: CellValue | undefined): boolean {
  return isCellError(value) && value.error === NOT_COMPUTED.error;
}

/** A cell that holds something. Cells that are only formatted are not in a snapshot. */
export interface SnapshotCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula as Excel shows it, with its `=`. Its value is the one last computed. */
  readonly formula?: string;
  /** True where the file keeps no result of the formula: the value is what we computed. */
  readonly computedHere?: true;
  /** What the cell shows, where that differs from the value: a code 3 shown as 03. */
  readonly text?: string;
}

/** One sheet, as it was read: plain cells, no formats. Rows and columns are zero-based. */
export interface SheetSnapshot {
  readonly name: string;
  /** By what the host knows the sheet, however it is renamed or moved. Absent where it was read from a file. */
  readonly id?: string;
  readonly visible: boolean;
  /** The filled cells, row by row, each row from left to right. */
  readonly cells: readonly SnapshotCell[];
  /** Of a long ledger that was read from a file all rows but the first, which are above; absent for all other sheets. */
  readonly rest?: LongRows;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged areas, where the reader knows them (Excel's adapter does not ask: reading them costs the user his undo list). */
  readonly merges: readonly Area[];
  readonly protected: boolean;
}

/** A workbook as it was read. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** True where the program that holds it computes formulas only when the user asks for it: values may be those of before. */
  readonly manualCalculation?: true;
}
