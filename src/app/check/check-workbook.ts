import type { Report } from "../../diagnose/report";
import type { CheckOptions } from "./check-snapshot";
import type { Checks } from "./checker";
import { COLUMNS_NAMESPACE } from "../columns/columns-xml";
import { keptCheckOptions } from "../columns/kept-columns";
import { EXPLANATIONS_NAMESPACE } from "../explain/explanations-xml";
import type { Keeps, Reads } from "../port";
import { type Progress, begin } from "../progress";
import { keptOrProblem } from "./kept-or-problem";
import { withWhatWasKept } from "./with-what-was-kept";

/** What a workbook is checked with beside itself. */
export type Beside = Pick<CheckOptions, "text" | "prior">;

/**
 * 一键校验: reads the workbook and checks what it holds, with what it keeps of its ledger's columns. Changes nothing, and does without what is kept
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
  const columns = await keptOrProblem(port, COLUMNS_NAMESPACE);
  begin("checking", progress);
  const report = await checker.check(snapshot, { ...keptCheckOptions(columns.xml), ...beside });
  return withWhatWasKept(report, snapshot, await keptOrProblem(port, EXPLANATIONS_NAMESPACE), columns);
}
