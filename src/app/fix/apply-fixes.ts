import type { Report } from "../../diagnose/report";
import type { Fix } from "../../rules";
import type { WorkbookEdit } from "../../workbook";
import { checkWorkbook } from "../check/check-workbook";
import type { Checker } from "../check/checker";
import { type FixPlan, planFixes } from "./plan-fixes";
import { type WorkbookPort, WorkbookError } from "../port";
import { type Progress, begin } from "../progress";
import { withFormats } from "./undo-edits";

/** What was changed, what was not and why, how it is undone, and the report of the workbook as it is now. */
export interface FixOutcome extends Pick<FixPlan, "applied" | "refused" | "undo"> {
  readonly report: Report;
}

/**
 * 修改: applies fixes of a report, one or several, and checks again. Those whose cells have changed since the check are refused; the others
 * are made all together or, on a failure, not at all. Fails with WorkbookError where the host does, or where every fix is refused;
 * with Cancelled where the user gave up before anything was written.
 */
export async function applyFixes(
  port: WorkbookPort,
  checker: Checker,
  fixes: readonly Fix[],
  progress: Progress = {},
): Promise<FixOutcome> {
  begin("reading", progress);
  const plan = planFixes(await port.read(), fixes);
  const [first] = plan.refused;
  if (plan.applied.length === 0 && first)
    throw new WorkbookError("CellChanged", first.reason, "请重新校验，再按新的结果修改。", true);
  begin("writing", progress);
  const { formats } = await port.edit(plan.edits);
  const { applied, refused } = plan;
  const undo = withFormats(plan, formats);
  // What was changed stays whether or not the user waits for the second check, so it is not cancelled.
  return { applied, refused, undo, report: await checkWorkbook(port, checker, { onStep: progress.onStep }) };
}

/** 撤销修改: gives the cells that fixes have changed their contents back, takes out the rows that came, and checks again. Fails with WorkbookError, as where such a cell was changed since. */
export async function undoFixes(
  port: WorkbookPort,
  checker: Checker,
  undo: readonly WorkbookEdit[],
  progress: Progress = {},
): Promise<Report> {
  begin("writing", progress);
  await port.edit(undo);
  return checkWorkbook(port, checker, { onStep: progress.onStep });
}
