import type { Report } from "../../diagnose/report";
import { marksOfReport } from "./marks-of-report";
import type { MarkOutcome, Marks } from "../port";

/** 标记到表格: colours the cells of a report's findings, in place of earlier marks of ours. Fails with WorkbookError. */
export async function markFindings(port: Marks, report: Report): Promise<MarkOutcome> {
  return port.mark(marksOfReport(report));
}
