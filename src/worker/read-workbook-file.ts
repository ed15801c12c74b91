import { WorkbookError } from "../app/port";
import { type SaidWorkbook, withSaid } from "../app/sheet-tables/said-workbook";
import { SHEET_TABLES_NAMESPACE } from "../app/sheet-tables/sheet-tables-xml";
import { isCsv, readCsv } from "../csv";
import { isLedgerSheet } from "../recognise/ledger";
import { type OldFormat, XlsxError, oldFormatOf, readCustomXml, readWorkbook } from "../xlsx";

const ADVICE = "请选择 .xlsx、.xlsm、.xls、.et、.xlsb、.ods 或 .csv 的文件；打不开的请先用 Excel 或 WPS 另存为 .xlsx。";

/** What the one sheet of a CSV file is called here, where the file's name is not known: as ledgers are. */
const CSV_SHEET = "支出明细";

/** The cells of an .xlsx file or a CSV file, or which old format the file is of, whatever its bytes are. Throws WorkbookError for what is no workbook. */
export function workbookOfFile(bytes: Uint8Array): SaidWorkbook | OldFormat {
  try {
    if (isCsv(bytes)) return readCsv(bytes, CSV_SHEET, { isLedger: isLedgerSheet });
    const oldFormat = oldFormatOf(bytes);
    if (oldFormat) return oldFormat;
    return withSaid(readWorkbook(bytes, { isLedger: isLedgerSheet }), readCustomXml(bytes, SHEET_TABLES_NAMESPACE));
  } catch (error) {
    if (error instanceof XlsxError) throw refusedFile(error);
    throw error;
  }
}

/** A file's refusal in the words of the pane. */
export function refusedFile({ code, message }: XlsxError): WorkbookError {
  return new WorkbookError(code, message, ADVICE, true);
}
