import {
  type Disclosure,
  type DisclosureTable,
  type TableSpec,
  emptyNote,
  emptyTableNote,
  isEmptyTable,
} from "../../tables";
import type { Area, PlannedCell } from "../../workbook";
import { moneyElsewhere } from "./elsewhere";
import { unitText } from "./furniture";
import { STYLES } from "../appearance/styles";

/** Printed below a table that the source lacks, where it cannot be told from the other tables that it is empty. */
const MISSING_NOTE = "备注：原工作簿中缺少本表，请补齐后再公开。";

/**
 * The notes below a table: the source's own, and for an empty table without one the note that the template prints. A table is not
 * declared empty where other tables show amounts that belong in it; one that the source lacks only where they show that there are none.
 */
export function notesOf(disclosure: Disclosure, spec: TableSpec, source: DisclosureTable | undefined): string[] {
  // a row of dashes below a table without amounts is no note
  const own = source?.notes.flatMap(({ text }) => (/[\p{L}\d]/u.test(text) ? [text] : [])) ?? [];
  if (source && (saysSomething(disclosure, source) || emptyNote(source))) return own;
  const { unit, year } = disclosure;
  const declared = emptyTableNote(spec, { year, ...(unit !== undefined && { unit: unitText(unit) }) });
  const money = moneyElsewhere(disclosure, spec);
  if (source) return money === "some" ? own : [...own, declared];
  return [money === "none" ? declared : MISSING_NOTE];
}

/** True for a table with amounts, also such as could not be understood or placed. */
function saysSomething(disclosure: Disclosure, source: DisclosureTable): boolean {
  const isUnclear = source.rows.some((row) => row.uncoded && row.uncoded.amounts.length > 0);
  return !isEmptyTable(source) || isUnclear || disclosure.unplaced.some((item) => item.table === source.id);
}

/** The cells of the notes, each over the table's whole width, from row `top` on. */
export function noteCells(
  notes: readonly string[],
  top: number,
  right: number,
): { cells: PlannedCell[]; merges: Area[] } {
  return {
    cells: notes.map((text, index) => ({
      row: top + index,
      column: 0,
      content: { kind: "text", text },
      style: STYLES.note,
    })),
    merges: notes.map((_, index) => ({ top: top + index, left: 0, bottom: top + index, right })),
  };
}
