import type { SheetTable } from "../../tables";
import type { Snapshot } from "../../workbook";
import { keptOrProblems } from "../check/kept-or-problem";
import type { Keeps, Reads } from "../port";
import { keptSheetTables, namedAsNow } from "./kept-sheet-tables";
import { SHEET_TABLES_NAMESPACE } from "./sheet-tables-xml";

/** A workbook's cells, with which tables its user said that its sheets are, by the names that they have now. */
export interface SaidWorkbook extends Snapshot {
  readonly sheetTables?: readonly SheetTable[];
}

/** Reads a workbook with what it keeps of its sheets; without it where that cannot be read. Rejects with WorkbookError where the cells cannot. */
export async function readSaidWorkbook(port: Reads & Keeps): Promise<SaidWorkbook> {
  const snapshot = await port.read();
  const [kept] = await keptOrProblems(port, [SHEET_TABLES_NAMESPACE]);
  return withSaid(snapshot, kept?.xml);
}

/** A workbook's cells with what it keeps of its sheets, as the XML in which it is kept. */
export function withSaid(snapshot: Snapshot, xml: string | undefined): SaidWorkbook {
  const said = namedAsNow(keptSheetTables(xml).said, snapshot);
  return said.length > 0 ? { ...snapshot, sheetTables: said } : snapshot;
}
