import type { OwnList } from "../catalogue";
import type { Report } from "../diagnose/report";
import type { Snapshot } from "../workbook";
import type { OwnListRead } from "./own-list";
import type { PlanOptions, PlannedTables } from "./planned-tables";

/** The pure half of the work, which may run elsewhere: in this thread, or in a worker that keeps the pane answering. */
export interface Checker {
  /** `codes` is the list of the user's own that takes precedence; ours alone where there is none. */
  check(snapshot: Snapshot, codes?: OwnList): Promise<Report>;
  /** The sheets that a ledger or the tables of a workbook would give. */
  plan(snapshot: Snapshot, options?: PlanOptions): Promise<PlannedTables>;
  /** Reads 本级科目表, from a workbook that was read or from the bytes of an .xlsx file, which are not to be used again. */
  readOwnList(source: Snapshot | Uint8Array): Promise<OwnListRead>;
}
