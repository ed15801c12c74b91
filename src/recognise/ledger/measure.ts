import { bracketedMeasure, statedMeasure } from "../shared/measure";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Measure } from "../../money";
import type { HeadedColumn, LedgerHeader } from "./columns";
import type { SheetRow } from "./rows";

/** The measure of a ledger's amounts: in the heading of its amount columns, or on a line above; undefined where none is stated. */
export function measureOf(
  rows: readonly SheetRow[],
  header: LedgerHeader,
  amounts: readonly HeadedColumn[],
): Measure | undefined {
  for (const { header: text } of amounts) {
    const measure = bracketedMeasure(squeeze(text));
    if (measure) return measure;
  }
  for (const row of rows) {
    if (row.row > header.last) break;
    for (const cell of row.cells.values()) {
      const text = squeeze(shown(cell));
      const measure = statedMeasure(text) ?? bracketedMeasure(text);
      if (measure) return measure;
    }
  }
  return undefined;
}
