import {
  areaA1,
  type CellNow,
  type HeldCell,
  isRowInsertion,
  newRowAfter,
  placeOfRow,
  type RowEdit,
  staleCell,
} from "../../workbook";
import { contentAt, least, most, wholeRow, type RowLook } from "./edit-rows";

/** What a failure has left of the rows cannot be put back. */
export class RowsGone extends Error {
  constructor() {
    super("Rows cannot be put back");
  }
}

/**
 * Takes out the rows that came before a failure, in two round trips: it is told by what stands at their places now which those are. Throws
 * RowsGone where a row has gone, which cannot be put back with all its formats.
 */
export async function takeRowsBack(looks: readonly RowLook[], sheets: SheetsAgain): Promise<void> {
  const bySheet = new Map<string, RowEdit[]>();
  for (const { edit } of looks) {
    const { sheet } = placeOfRow(edit);
    bySheet.set(sheet, [edit, ...(bySheet.get(sheet) ?? [])]);
  }
  const probes = [...bySheet].map(([name, edits]) => probe(sheets.sheet(name), edits));
  await sheets.sync();
  for (const { sheet, edits, cells } of probes) {
    const made = madeOf(edits, (row, column) => contentAt(cells, row, column));
    const insertions = edits.slice(edits.length - made);
    if (!insertions.every(isRowInsertion)) throw new RowsGone();
    for (const edit of [...insertions].reverse()) wholeRow(sheet, newRowAfter(insertions, edit)).delete("Up");
  }
  await sheets.sync();
}

/** Another conversation with Excel, as far as rows need it. */
export interface SheetsAgain {
  sheet(name: string): Excel.Worksheet;
  sync(): Promise<void>;
}

function probe(sheet: Excel.Worksheet, edits: readonly RowEdit[]) {
  const held = edits.flatMap(identity);
  const [rows, columns] = [held.map(({ row }) => row), held.map(({ column }) => column)];
  const bottom = most(rows) + edits.length;
  const cells = sheet.getRange(areaA1({ top: least(rows), left: least(columns), bottom, right: most(columns) }));
  cells.load("values,formulas,rowIndex,columnIndex");
  return { sheet, edits, cells };
}

/** What tells the row at an edit's place from others: the row that a new one comes above, or the one that goes. */
function identity(edit: RowEdit): readonly HeldCell[] {
  return edit.held.filter(({ row }) => row === placeOfRow(edit).row);
}

/**
 * How many of a sheet's changes of rows have been made, from the bottom up, told by where what stood at their places stands now.
 * @param edits from the top down. Throws RowsGone where nothing fits
 */
export function madeOf(
  edits: readonly RowEdit[],
  cellAt: (row: number, column: number) => CellNow | undefined,
): number {
  for (let made = 0; made <= edits.length; made++) {
    const done = edits.slice(edits.length - made);
    const fits = edits.every((edit) => {
      const isDone = done.includes(edit);
      if (!isRowInsertion(edit)) return stands(edit, 0, cellAt) !== isDone;
      const { row } = edit.insert;
      const by = isDone ? newRowAfter(done, edit) + 1 - row : 0;
      return stands(edit, by, cellAt);
    });
    if (fits) return made;
  }
  throw new RowsGone();
}

function stands(edit: RowEdit, by: number, cellAt: (row: number, column: number) => CellNow | undefined): boolean {
  const held = identity(edit).map((cell) => ({ ...cell, row: cell.row + by }));
  return staleCell({ held }, cellAt) === undefined;
}
