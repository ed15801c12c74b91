import type { CellRef } from "../workbook";

/** What kind of thing a document still lacks: 上年数, 增减原因, or another fact. */
export type OpenPointKind = "prior" | "reason" | "fact";

/** Something that a document still lacks, or that was left out of it: what to do, and where. */
export interface OpenPoint {
  readonly kind: OpenPointKind;
  /** For the accountant: `请填写编制数`. */
  readonly message: string;
  /** Where it is to be entered; absent where the workbook has no such sheet or row yet. */
  readonly cell?: CellRef;
}
