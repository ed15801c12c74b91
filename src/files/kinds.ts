import { extensionOf } from "../workbook";

/** What Excel and WPS open as a table, by the ends of the names. Their content tells whether they can be read. */
const SPREADSHEETS: ReadonlySet<string> = new Set([
  ...[".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".et", ".ett", ".ods", ".ots", ".csv"],
]);

/** Documents, of which a disclosure may be made: they are named, as long as they are not checked. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  [".docx", "Word 文档"],
  [".docm", "Word 文档"],
  [".doc", "Word 文档"],
  [".wps", "WPS 文字文档"],
  [".pdf", "PDF 文件"],
  [".ofd", "OFD 版式文件"],
]);

/** Whether a file found in a folder is to be checked, or at least named. The lock files of Excel and WPS (~$…) are none. */
export function isToBeChecked(name: string): boolean {
  const end = extensionOf(name);
  return !name.startsWith("~$") && (SPREADSHEETS.has(end) || DOCUMENTS.has(end));
}

/** Whether a name ends as that of a spreadsheet does. */
export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEETS.has(extensionOf(name));
}

/** Whether a name ends as that of a text of values parted by commas does. */
export function isCsvName(path: string): boolean {
  return extensionOf(path) === ".csv";
}

/** What kind of document a name says, in Chinese; undefined where it says none. */
export function documentKind(path: string): string | undefined {
  return DOCUMENTS.get(extensionOf(path));
}

/** Whether a name ends as that of a Word file that can be read does. */
export function isWordName(path: string): boolean {
  return [".docx", ".docm"].includes(extensionOf(path));
}
