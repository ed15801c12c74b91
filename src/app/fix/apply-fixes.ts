import type { Report } from "../../diagnose/report";
import type { Fix } from "../../rules";
import type { WorkbookEdit } from "../../workbook";
import { checkAfter } from "../check/check-after";
import type { Checks } from "../check/checker";
import { type EditOutcome, type Edits, type Keeps, type Reads, WorkbookError } from "../port";
import { type Progress, begin } from "../progress";
import { fixesThatFit } from "./fixes-that-fit";
import { planFixes } from "./plan-fixes";
import { type RowName, refuseMovedRows } from "./row-names";
import { withFormats } from "./undo-edits";

/** A host whose cells can be mended. */
export type Mendable = Reads & Edits & Keeps;

/** What fixes have changed in a workbook. */
export interface FixesMade extends Pick<EditOutcome, "uncalculated" | "protectedSheets"> {
  readonly applied: readonly Fix[];
  /** Why the others could not be made, a whole Chinese sentence each. */
  readonly refused: readonly string[];
  readonly edits: readonly WorkbookEdit[];
  /** What takes all of it back in one go. */
  readonly undo: readonly WorkbookEdit[];
}

/** Who waits for fixes to be made. */
export interface FixProgress extends Progress {
  /** Told right before edits are made what was going to be made and what takes it back, so that it is known should nobody hear of their end. */
  readonly onEditing?: (made: Pick<FixesMade, "applied" | "undo">) => void;
}

/** What was changed, and the report of the workbook as it is now. */
export interface FixOutcome extends Omit<FixesMade, "edits"> {
  readonly report: Report;
}

/**
 * 修改: applies fixes of a report, one or several, and checks again. Those whose cells have changed since the check, and those that the host
 * cannot make, are refused; the others are made all together or, on a failure, not at all. Fails with WorkbookError where the host does, or
 * where every fix is refused; with Cancelled where the user gave up before anything was written; with DoneUnchecked
 * where only the check failed.
 */
export async function applyFixes(
  port: Mendable,
  checker: Checks,
  fixes: readonly Fix[],
  progress: FixProgress = {},
): Promise<FixOutcome> {
  const made = await makeFixes(port, fixes, progress);
  const [reason] = made.refused;
  if (made.applied.length === 0 && reason !== undefined)
    throw new WorkbookError("CellChanged", reason, "请重新校验，再按新的结果修改。", true);
  return { ...made, report: await checkAfter(port, checker, progress, made) };
}

/** Makes those of the fixes that can be made, all together, without checking again. Fails as applyFixes does, but not where all are refused. */
export async function makeFixes(port: Mendable, fixes: readonly Fix[], progress: FixProgress): Promise<FixesMade> {
  begin("reading", progress);
  const snapshot = await port.read();
  const { possible, reasons } = await fixesThatFit(port, snapshot, fixes);
  const plan = planFixes(snapshot, possible);
  const { applied, edits } = plan;
  const refused = [...reasons, ...plan.refused.map(({ reason }) => reason)];
  if (applied.length === 0) return { applied, refused, edits, undo: [], uncalculated: [], protectedSheets: [] };
  begin("writing", progress);
  progress.onEditing?.(plan);
  const { formats, uncalculated, protectedSheets } = await port.edit(edits);
  return { applied, refused, edits, undo: withFormats(plan, formats), uncalculated, protectedSheets };
}

/** 撤销修改: gives the cells that fixes have changed their contents back, takes out the rows that came, and checks again. Fails with WorkbookError, as where such a cell was changed since, or its row is not the one any more; with DoneUnchecked where only the check failed. */
export async function undoFixes(
  port: Mendable,
  checker: Checks,
  undo: readonly WorkbookEdit[],
  progress: Progress = {},
  rows: readonly RowName[] = [],
): Promise<Report> {
  if (rows.length > 0) {
    begin("reading", progress);
    refuseMovedRows(rows, await port.read());
  }
  begin("writing", progress);
  await port.edit(undo);
  return checkAfter(port, checker, progress, undo);
}
