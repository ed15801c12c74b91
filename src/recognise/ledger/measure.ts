import type { Measure } from "../../money";
import type { HeadedColumn, LedgerHeader } from "./header";
import type { SheetRow } from "./rows";
import { cellText, squeezed } from "./text";

const IN_BRACKETS = /\((?:单位:?)?(?:人民币)?(万元|元)\)/;
/** `单位：万元`; not the 单位 of 编制单位. */
const STATED = /(?<!编制|填报|预算|公开)(?:金额|计量)?单位[:：]?\(?(?:人民币)?(万元|元)(?![\p{Script=Han}/])/u;

/** The measure of a ledger's amounts: in the heading of its amount columns, or on a line above; undefined where none is stated. */
export function measureOf(
  rows: readonly SheetRow[],
  header: LedgerHeader,
  amounts: readonly HeadedColumn[],
): Measure | undefined {
  for (const { header: text } of amounts) {
    const found = IN_BRACKETS.exec(squeezed(text));
    if (found) return found[1] as Measure;
  }
  for (const row of rows) {
    if (row.row > header.last) break;
    for (const cell of row.cells.values()) {
      const text = squeezed(cellText(cell));
      const found = STATED.exec(text) ?? IN_BRACKETS.exec(text);
      if (found) return found[1] as Measure;
    }
  }
  return undefined;
}
