import { ZIP_LIMITS, type ZipLimits } from "../zip";

/** Bounds on what one file may cost. They lie far above any budget workbook, and below what exhausts a machine. */
export interface Limits extends ZipLimits {
  readonly sharedStrings: number;
  /** Filled cells of all sheets together. */
  readonly cells: number;
  /** Bytes of a sheet, unpacked, below which it is read as a whole: it has no more rows than are cells anyway. */
  readonly wholeBytes: number;
  /** Rows of a ledger that are cells as those of any other sheet are; the rows behind them are kept in numbers. */
  readonly plainRows: number;
  /** Filled cells of all rows that are kept in numbers: fourteen bytes each at most. */
  readonly ledgerCells: number;
  /** Characters of all cells' texts together, one that many cells share counted for each; of rows that are kept in numbers, of their different texts. */
  readonly textCharacters: number;
  /** Characters of all formulas together, shared ones written out. */
  readonly formulaCharacters: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  ...ZIP_LIMITS,
  sharedStrings: 2_000_000,
  cells: 2_000_000,
  wholeBytes: MB,
  plainRows: 10_000,
  ledgerCells: 24_000_000,
  textCharacters: 64 * MB,
  formulaCharacters: 64 * MB,
};
