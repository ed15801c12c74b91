import type { Report } from "../../diagnose/report";
import type { Template } from "../../tables";
import type { SheetPlan } from "../../workbook";
import type { ReviewFacts } from "../review/review-form";
import { formSheet } from "./form-sheet";
import { reportSheet } from "./report-sheet";

/** What is written into a workbook about it: the sheet 校验报告, with links to the cells, and the reviewer's form 预算公开情况检查表. */
export function reportSheets(report: Report, template: Template, facts?: ReviewFacts): readonly SheetPlan[] {
  return [reportSheet(report), formSheet(report, template, facts)];
}
