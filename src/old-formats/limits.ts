import { DEFAULT_LIMITS, type Limits } from "../xlsx";

/** Bounds on what reading one file may cost. They lie far above any budget workbook. */
export interface OldFormatLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of one part of a package, unpacked, and of all that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  readonly sheets: number;
  /** Filled cells of all sheets together. */
  readonly cells: number;
  /** Merged areas of all sheets together. */
  readonly merges: number;
  /** Characters of all texts and formulas together, each cell's counted. */
  readonly characters: number;
  /** Memory of the thread that reads, in MB. */
  readonly memory: number;
  /** How long the thread may read, in seconds: for every file, and for each MB of it besides. */
  readonly seconds: number;
  readonly secondsPerMB: number;
}

const MB = 1024 * 1024;

export const OLD_FORMAT_LIMITS: OldFormatLimits = {
  fileBytes: 64 * MB,
  partBytes: 128 * MB,
  totalBytes: 256 * MB,
  sheets: 2_000,
  cells: 2_000_000,
  merges: 200_000,
  characters: 64 * MB,
  memory: 512,
  seconds: 4,
  secondsPerMB: 2,
};

/** How long a file of that size may be read, in milliseconds: 1 MB → 6000. */
export function timeFor(bytes: number, limits: OldFormatLimits): number {
  return 1000 * (limits.seconds + (limits.secondsPerMB * bytes) / MB);
}

/** The same bounds for our own reader of packages. */
export function packageLimits({ fileBytes, partBytes, totalBytes }: OldFormatLimits): Limits {
  return { ...DEFAULT_LIMITS, fileBytes, partBytes, totalBytes };
}
