import type { Report } from "../diagnose/report";
import { checkWorkbook } from "./check-workbook";
import type { Checker, LeftOut } from "./checker";
import type { WorkbookPort } from "./port";
import { Cancelled, type Progress, begin } from "./progress";

export type Generated =
  /** The workbook has none of the tables, so there is nothing to lay out. */
  | { readonly kind: "nothing" }
  /** Names of the sheets written, in their order, what stands in none of them, and the report of the workbook as it is now. */
  | {
      readonly kind: "written";
      readonly sheets: readonly string[];
      readonly leftOut: readonly LeftOut[];
      readonly report: Report;
    };

/** What the user is asked about before anything is written. */
export interface Consequences {
  /** Sheets of the workbook that would be replaced. */
  readonly replaced: readonly string[];
  /** What stands in the workbook's tables and would stand in none of the new sheets. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * 一键生成: lays the workbook's tables out as formatted sheets, writes them, and checks again.
 * `confirm` is asked where sheets of the same names would be replaced or something would be left out; its `false` leaves
 * the workbook as it is (Cancelled). Fails with WorkbookError where the host does; the writing itself is all or nothing.
 */
export async function generateTables(
  port: WorkbookPort,
  checker: Checker,
  confirm: (consequences: Consequences) => Promise<boolean>,
  progress: Progress = {},
): Promise<Generated> {
  begin("reading", progress);
  const snapshot = await port.read();
  begin("laying-out", progress);
  const { plans, leftOut = [] } = await checker.layOut(snapshot);
  if (plans.length === 0) return { kind: "nothing" };

  const sheets = plans.map((plan) => plan.name);
  const replaced = await port.existing(sheets);
  const asks = replaced.length > 0 || leftOut.length > 0;
  if (asks && !(await confirm({ replaced, leftOut }))) throw new Cancelled();
  begin("writing", progress);
  await port.write(plans);
  // What was written stays whether or not the user waits for the second check, so it is not cancelled.
  return { kind: "written", sheets, leftOut, report: await checkWorkbook(port, checker, { onStep: progress.onStep }) };
}
