import type { Report } from "../../diagnose/report";
import type { Checks } from "./checker";
import { COLUMNS_NAMESPACE } from "../columns/columns-xml";
import { keptCheckOptions } from "../columns/kept-columns";
import { EXPLANATIONS_NAMESPACE } from "../explain/explanations-xml";
import { withKeptExplanations } from "../explain/with-kept-explanations";
import type { Keeps, Reads } from "../port";
import { type Progress, begin } from "../progress";

/**
 * 一键校验: reads the workbook and checks what it holds, with what it keeps of its ledger's columns. Changes nothing.
 * Fails with WorkbookError where the host does, with Cancelled where the user gave up.
 */
export async function checkWorkbook(port: Reads & Keeps, checker: Checks, progress: Progress = {}): Promise<Report> {
  begin("reading", progress);
  const snapshot = await port.read();
  const options = keptCheckOptions(await port.kept(COLUMNS_NAMESPACE));
  begin("checking", progress);
  const report = await checker.check(snapshot, options);
  return withKeptExplanations(report, await port.kept(EXPLANATIONS_NAMESPACE));
}
