import { WorkbookError } from "../app/port";
import type { Snapshot } from "../workbook";
import { type OldFormat, XlsxError, oldFormatOf, readWorkbook } from "../xlsx";

const ADVICE = "请选择 .xlsx、.xlsm、.xls、.et、.xlsb 或 .ods 的工作簿；打不开的请先用 Excel 或 WPS 另存为 .xlsx。";

/** The cells of an .xlsx file, or which old format the file is of, whatever its bytes are. Throws WorkbookError for what is no workbook. */
export function workbookOfFile(bytes: Uint8Array): Snapshot | OldFormat {
  try {
    return oldFormatOf(bytes) ?? readWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw refusedFile(error);
    throw error;
  }
}

/** A file's refusal in the words of the pane. */
export function refusedFile({ code, message }: XlsxError): WorkbookError {
  return new WorkbookError(code, message, ADVICE, true);
}
