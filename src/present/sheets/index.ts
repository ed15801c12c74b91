import type { Report } from "../../diagnose/report";
import type { Template } from "../../tables";
import type { SheetPlan } from "../../workbook";
import type { ReviewFacts } from "../review/review-form";
import { FORM_SHEET, formSheet } from "./form-sheet";
import { REPORT_SHEET, reportSheet } from "./report-sheet";

/** The names of the sheets that are written about a workbook. */
export const REPORT_SHEETS: readonly string[] = [REPORT_SHEET, FORM_SHEET];

/** What is written into a workbook about it: the sheet 校验报告, with links to the cells, and the reviewer's form 预算公开情况检查表. */
export function reportSheets(report: Report, template: Template, facts?: ReviewFacts): readonly SheetPlan[] {
  return [reportSheet(report), formSheet(report, template, facts)];
}
