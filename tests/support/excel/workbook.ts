import type { IWorkbookData } from "@univerjs/presets";
import { workbookDataOf } from "../../../workbench/host/file/from-snapshot";
import { sampleSnapshot } from "../sample";

/** The real unit's workbook, for Univer. */
export function sampleData(): Partial<IWorkbookData> {
  return workbookDataOf(sampleSnapshot(), "budget-2024");
}
