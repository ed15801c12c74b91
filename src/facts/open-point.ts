import type { CellRef } from "../workbook";

/** What a document still lacks: last year's figure, a reason, what money is for, a fact, or a figure that the tables do not tell or contradict. */
export type OpenPointKind = "prior" | "reason" | "use" | "fact" | "figure";

/** One thing that the user has still to fill in or to mend, or that was left out of the document. */
export interface OpenPoint {
  readonly kind: OpenPointKind;
  /** The id of the statement that lacks it: `income.line`, `assets.vehicles`. */
  readonly statement: string;
  /** What it is about: 行政运行. */
  readonly about: string;
  /** What is missing, and what to do, in Chinese. */
  readonly message: string;
  /** The sheet where it belongs: 上年预算. Absent for figures, whose cells tell theirs. */
  readonly sheet?: string;
  /** The cell where it belongs, where there is one. */
  readonly cell?: CellRef;
}
