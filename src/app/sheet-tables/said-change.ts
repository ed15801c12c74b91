import type { SheetTable } from "../../tables";
import { sheetTablesXml } from "./sheet-tables-xml";

/** What a workbook kept about its sheets before and after something was said of one, or taken back. */
export interface SaidChange {
  readonly before: readonly SheetTable[];
  readonly after: readonly SheetTable[];
}

/** True where both say the same of the same sheets. */
export function isSaid(one: readonly SheetTable[], other: readonly SheetTable[]): boolean {
  return sheetTablesXml(one) === sheetTablesXml(other);
}
