/** Bounds on what one package may cost, whatever is in it. */
export interface ZipLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the package. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts, unpacked, as declared and as met. */
  readonly totalBytes: number;
  /** Bytes of all parts as the directory declares them, where some are read in pieces; `totalBytes` unless told. */
  readonly declaredBytes?: number;
  /** Bytes of one part that is read in pieces, unpacked: it costs time, and no memory. */
  readonly piecesBytes: number;
  /** Unpacked bytes for one packed byte; asked only of parts above `ratioFrom` bytes, as small ones do no harm. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 1024 * 1024;

/** They lie far above any workbook or document of a budget, and below what exhausts a machine. */
export const ZIP_LIMITS: ZipLimits = {
  fileBytes: 256 * MB,
  entries: 20_000,
  partBytes: 128 * MB,
  totalBytes: 256 * MB,
  piecesBytes: 1024 * MB,
  ratio: 300,
  ratioFrom: 16 * MB,
};
