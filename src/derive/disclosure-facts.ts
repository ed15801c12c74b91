import type { Catalogue } from "../catalogue";
import type { Measure } from "../money";

/** What the tables say beside the ledger's amounts. */
export interface DisclosureFacts {
  readonly unit?: string;
  readonly year?: number;
  /** The measure in which the tables are printed, but for those that have one of their own. Amounts finer than it prints stand as exactly as they are: round the ledger first. */
  readonly measure: Measure;
  /** Names for codes that the catalogue lacks. */
  readonly names?: ReadonlyMap<string, string>;
  /** The codes of the year; the built-in ones unless given. */
  readonly catalogue?: Catalogue;
}
