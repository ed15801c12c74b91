import { type SaidWorkbook, readSaidWorkbook } from "../app/sheet-tables/said-workbook";
import type { WorkbookTools } from "./file-tools";
import { openWorkbook } from "./open-workbook";

/** The workbook of a file that is read beside another (last year's, the tables of a text, a department's own), with what it keeps of its sheets. Rejects with FileError, WorkbookError. */
export async function readBeside(tools: WorkbookTools, file: string): Promise<SaidWorkbook> {
  return readSaidWorkbook((await openWorkbook(tools, file)).host);
}
