import { valuesWorkbook } from "../old-formats";
import { isReportSheet } from "../present/sheets/own-sheets";
import { type FileHost, type OldFormat, oldFormatOf, openFile } from "../xlsx";
import type { WorkbookTools } from "./file-tools";

/** A workbook that was opened. */
export interface OpenedWorkbook {
  /** An .xlsx: the file itself, or, for one in an old format, a new one of its values. */
  readonly bytes: Uint8Array;
  readonly host: FileHost;
  /** The old format that the file is of. */
  readonly readAs?: OldFormat;
}

/** Opens a workbook of any format, which is told by its content. Rejects with FileError or WorkbookError, with a sentence for the accountant. */
export async function openWorkbook(tools: WorkbookTools, file: string): Promise<OpenedWorkbook> {
  const input = await tools.read(file);
  const readAs = oldFormatOf(input);
  if (readAs === undefined) return { bytes: input, host: openFile(input, { isReport: isReportSheet }) };
  const original = await tools.readOldFormat(input, readAs);
  const bytes = valuesWorkbook(original);
  return { bytes, host: openFile(bytes, { isReport: isReportSheet, original }), readAs };
}
