import { ownTextSheet } from "../app/check-text/own-text-sheet";
import type { Report } from "../diagnose/report";
import type { TextDocument } from "../text";
import { TextError, readSheetText } from "../text/paragraphs";
import type { Snapshot } from "../workbook";

/** What a workbook's own sheet 预算说明 says, or why it cannot be read; nothing where it has none. */
export function ownText(snapshot: Snapshot): { readonly text?: TextDocument; readonly problem?: string } {
  const sheet = ownTextSheet(snapshot);
  if (!sheet) return {};
  try {
    return { text: readSheetText(sheet) };
  } catch (error) {
    if (error instanceof TextError) return { problem: `“${sheet.name}”的文字没有核对。${error.message}` };
    throw error;
  }
}

/** The report that says, too, what kept the workbook's own text from being checked. */
export function withTextProblem(report: Report, problem: string | undefined): Report {
  if (problem === undefined) return report;
  return { ...report, unchecked: [{ reason: problem, cells: [] }, ...report.unchecked] };
}
