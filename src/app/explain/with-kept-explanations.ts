import type { Report } from "../../diagnose/report";
import { applyExplanations } from "./apply-explanations";
import { ExplanationsUnreadable, parseExplanations } from "./explanations-xml";

/** The report with the explanations that the workbook keeps, if it keeps any. What cannot be read is told among the unchecked, and the findings stay open. */
export function withKeptExplanations(report: Report, xml: string | undefined): Report {
  if (xml === undefined) return report;
  try {
    return applyExplanations(report, parseExplanations(xml));
  } catch (error) {
    if (!(error instanceof ExplanationsUnreadable)) throw error;
    return { ...report, unchecked: [...report.unchecked, { reason: error.message, cells: [] }] };
  }
}
