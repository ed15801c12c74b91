import { ZIP_LIMITS, type ZipLimits } from "../zip";

/** Bounds on what one file may cost. They lie far above any budget workbook, and below what exhausts a machine. */
export interface Limits extends ZipLimits {
  readonly sharedStrings: number;
  /** Filled cells of all sheets together. */
  readonly cells: number;
  /** Characters of all cells' texts together, one that many cells share counted for each. */
  readonly textCharacters: number;
  /** Characters of all formulas together, shared ones written out. */
  readonly formulaCharacters: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  ...ZIP_LIMITS,
  sharedStrings: 2_000_000,
  cells: 2_000_000,
  textCharacters: 64 * MB,
  formulaCharacters: 64 * MB,
};
