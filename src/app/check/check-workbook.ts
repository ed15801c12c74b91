import type { Report } from "../../diagnose/report";
import type { CheckOptions } from "./check-snapshot";
import type { Checks } from "./checker";
import type { Keeps, Reads } from "../port";
import { type Progress, begin } from "../progress";
import { keptForCheck, keptOptions } from "./what-is-kept";
import { withWhatWasKept } from "./with-what-was-kept";

/** What a workbook is checked with beside itself, and the set that it is read by where that was chosen. */
export type Beside = Pick<CheckOptions, "text" | "prior" | "template">;

/**
 * 一键校验: reads the workbook and checks what it holds, with what it keeps of its ledger's columns, of its sheets and of settings. Changes nothing, and does without what is kept
 * where that cannot be read.
 * Fails with WorkbookError where the host does, with Cancelled where the user gave up.
 * @param beside the published text and last year, where they are checked, too
 */
export async function checkWorkbook(
  port: Reads & Keeps,
  checker: Checks,
  progress: Progress = {},
  beside: Beside = {},
): Promise<Report> {
  begin("reading", progress);
  const snapshot = await port.read();
  const kept = await keptForCheck(port);
  begin("checking", progress);
  const report = await checker.check(snapshot, { ...keptOptions(kept, snapshot), ...beside });
  return withWhatWasKept(report, snapshot, kept);
}
