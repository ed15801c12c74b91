import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IWorkbookData } from "@univerjs/presets";
import { readWorkbook } from "../../../src/xlsx";
import type { Snapshot } from "../../../src/workbook";
import { workbookDataOf } from "../../../workbench/host/file/from-snapshot";

/** The real unit's workbook, as read from its file. */
export function sampleSnapshot(): Snapshot {
  return readWorkbook(readFileSync(join(process.cwd(), "samples/budget-2024.xlsx")));
}

/** The real unit's workbook, for Univer. */
export function sampleData(): Partial<IWorkbookData> {
  return workbookDataOf(sampleSnapshot(), "budget-2024");
}
