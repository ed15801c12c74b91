import type { SheetSnapshot, Snapshot } from "../../workbook";

/** The report's sheets: by these titles in their first cell and by the signature below it they are known again, whatever they are called. */
export const REPORT_TITLE = "预算公开校验报告";
export const FORM_TITLE = "预算公开情况检查表";
/** The same over final accounts. */
export const ACCOUNTS_FORM_TITLE = "决算公开情况检查表";
const TITLES: readonly unknown[] = [REPORT_TITLE, FORM_TITLE, ACCOUNTS_FORM_TITLE];
/** The names under which they are written. */
export const REPORT_SHEET = "校验报告";
export const FORM_SHEET = FORM_TITLE;
export const REPORT_SHEETS: readonly string[] = [REPORT_SHEET, FORM_SHEET];

export const SIGNATURE = "由预算公开助手根据校验结果填写";

const SIGNED_WITHIN = 8;

/** Whether a sheet is one that we wrote about a workbook, and so none of the workbook's own. */
export function isReportSheet({ cells }: SheetSnapshot): boolean {
  const first = cells.find(({ row, column }) => row === 0 && column === 0);
  if (!TITLES.includes(first?.value)) return false;
  return cells.some(
    ({ row, value }) => row < SIGNED_WITHIN && typeof value === "string" && value.startsWith(SIGNATURE),
  );
}

/** The names of the sheets that we wrote about a workbook. */
export function reportSheetsOf({ sheets }: Snapshot): readonly string[] {
  return sheets.filter(isReportSheet).map(({ name }) => name);
}

/** The workbook without our report on it, which names tables and codes and must not be taken for them. */
export function withoutReportSheets(snapshot: Snapshot): Snapshot {
  return snapshot.sheets.some(isReportSheet)
    ? { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isReportSheet(sheet)) }
    : snapshot;
}
