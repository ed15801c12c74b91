import type { Report } from "../diagnose/report";
import type { SheetPlan, Snapshot } from "../workbook";

/** The sheets that a snapshot's tables give when they are laid out anew; none where it has no table. */
export interface LaidOut {
  readonly plans: readonly SheetPlan[];
}

/** The pure half of the work, which may run elsewhere: in this thread, or in a worker that keeps the pane answering. */
export interface Checker {
  check(snapshot: Snapshot): Promise<Report>;
  layOut(snapshot: Snapshot): Promise<LaidOut>;
}
