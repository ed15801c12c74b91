import type { Report } from "../../diagnose/report";
import type { Snapshot } from "../../workbook";
import type { CheckOptions } from "./check-snapshot";
import type { OwnListRead } from "../codes/own-list";
import type { TextSource } from "../check-text/text-source";
import type { PlanOptions, PlannedTables } from "../generate/planned-tables";

export interface Checks {
  /** Checks with the list of codes in use, ours alone where there is none, and with what the workbook keeps of its ledger's columns. */
  check(snapshot: Snapshot, options?: CheckOptions): Promise<Report>;
}

export interface Plans {
  /** The sheets that a ledger or the tables of a workbook would give. */
  plan(snapshot: Snapshot, options?: PlanOptions): Promise<PlannedTables>;
}

export interface ReadsLists {
  /** Reads 本级科目表, from a workbook that was read or from the bytes of an .xlsx file, which are not to be used again. */
  readOwnList(source: Snapshot | Uint8Array): Promise<OwnListRead>;
}

export interface ChecksText {
  /** Checks the workbook together with a text that is held against it. Fails with WorkbookError where the text cannot be read. */
  checkText(snapshot: Snapshot, source: TextSource, options?: CheckOptions): Promise<Report>;
}

/** The pure half of the work, which may run elsewhere: in this thread, or in a worker that keeps the pane answering. */
export interface Checker extends Checks, ChecksText, Plans, ReadsLists {}
