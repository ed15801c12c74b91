import type { OwnList } from "../catalogue";
import type { Report } from "../diagnose/report";
import type { TableId } from "../tables";
import type { CellRef, SheetPlan, Snapshot } from "../workbook";
import type { OwnListRead } from "./own-list";

/** The sheets that a snapshot's tables give when they are laid out anew; none where it has no table. */
export interface LaidOut {
  readonly plans: readonly SheetPlan[];
  /** What stands in the workbook's tables but in none of these sheets. */
  readonly leftOut?: readonly LeftOut[];
}

/** A row or column that could not be placed, or a table that stands a second time: where it begins. */
export interface LeftOut {
  readonly reason: "row" | "column" | "duplicate";
  readonly table?: TableId;
  readonly cell: CellRef;
}

/** The pure half of the work, which may run elsewhere: in this thread, or in a worker that keeps the pane answering. */
export interface Checker {
  /** `codes` is the list of the user's own that takes precedence; ours alone where there is none. */
  check(snapshot: Snapshot, codes?: OwnList): Promise<Report>;
  layOut(snapshot: Snapshot): Promise<LaidOut>;
  /** Reads 本级科目表, from a workbook that was read or from the bytes of an .xlsx file, which are not to be used again. */
  readOwnList(source: Snapshot | Uint8Array): Promise<OwnListRead>;
}
