import { type Disclosure, type DisclosureTable, type TableSpec, emptyNote, isEmptyTable } from "../tables";
import type { Area, PlannedCell } from "../workbook";
import { hasMoneyElsewhere } from "./elsewhere";
import { STYLES } from "./styles";

/** Printed below a table that the source lacks although its other tables have amounts that belong there. */
const MISSING_NOTE = "备注：原工作簿中缺少本表，请补齐后再公开。";

/**
 * The notes below a table: the source's own, and for an empty table without one the note that the template prints. A table is not
 * declared empty where other tables show amounts that belong in it.
 */
export function notesOf(disclosure: Disclosure, spec: TableSpec, source: DisclosureTable | undefined): string[] {
  const own = source?.notes.map((note) => note.text) ?? [];
  if (source && (!isEmptyTable(source) || emptyNote(source))) return own;
  if (hasMoneyElsewhere(disclosure, spec)) return source ? own : [MISSING_NOTE];
  return [...own, emptyTableNote(spec, disclosure)];
}

function emptyTableNote(spec: TableSpec, { unit = "本单位", year }: Disclosure): string {
  const when = year === undefined ? "本年度" : `${year}年`;
  const what = spec.emptyBecauseOf;
  const unused = what.includes("安排的") ? `${what}支出` : `${what}安排的支出`;
  return `备注：${unit}${when}没有使用${unused}，${spec.title}为空表。`;
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
