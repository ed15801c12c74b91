/** Bounds on what one file may cost. They lie far above any budget workbook, and below what exhausts a machine. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the package. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts, unpacked, as declared and as met. */
  readonly totalBytes: number;
  /** Unpacked bytes for one packed byte; asked only of parts above `ratioFrom` bytes, as small ones do no harm. */
  readonly ratio: number;
  readonly ratioFrom: number;
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
  fileBytes: 256 * MB,
  entries: 20_000,
  partBytes: 128 * MB,
  totalBytes: 256 * MB,
  ratio: 300,
  ratioFrom: 16 * MB,
  sharedStrings: 2_000_000,
  cells: 2_000_000,
  textCharacters: 64 * MB,
  formulaCharacters: 64 * MB,
};
