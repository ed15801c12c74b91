import type { Report } from "../diagnose/report";
import { checkWorkbook } from "./check-workbook";
import type { Checker } from "./checker";
import type { WorkbookPort } from "./port";
import { Cancelled, type Progress, begin } from "./progress";

export type Generated =
  /** The workbook has none of the tables, so there is nothing to lay out. */
  | { readonly kind: "nothing" }
  /** Names of the sheets written, in their order, and the report of the workbook as it is now. */
  | { readonly kind: "written"; readonly sheets: readonly string[]; readonly report: Report };

/**
 * 一键生成: lays the workbook's tables out as formatted sheets, writes them, and checks again.
 * `confirmReplacing` is asked before sheets of the same names are replaced; its `false` leaves the workbook as it is
 * (Cancelled). Fails with WorkbookError where the host does; the writing itself is all or nothing.
 */
export async function generateTables(
  port: WorkbookPort,
  checker: Checker,
  confirmReplacing: (sheets: readonly string[]) => Promise<boolean>,
  progress: Progress = {},
): Promise<Generated> {
  begin("reading", progress);
  const snapshot = await port.read();
  begin("laying-out", progress);
  const { plans } = await checker.layOut(snapshot);
  if (plans.length === 0) return { kind: "nothing" };

  const sheets = plans.map((plan) => plan.name);
  const replaced = await port.existing(sheets);
  if (replaced.length > 0 && !(await confirmReplacing(replaced))) throw new Cancelled();
  begin("writing", progress);
  await port.write(plans);
  // What was written stays whether or not the user waits for the second check, so it is not cancelled.
  return { kind: "written", sheets, report: await checkWorkbook(port, checker, { onStep: progress.onStep }) };
}
