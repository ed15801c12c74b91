import { cellInFormula, sheetInFormula } from "./address";
import { type CellEdit, type EditContent, EditRefused, cellText } from "./edit";
import { type RowShift, shiftedRow } from "./row-shift";
import type { CellValue } from "./snapshot";

/** Where a row stands: zero-based. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/** What a cell of a new row holds: never a formula but a sum of other cells of its column. */
export type NewContent =
  | EditContent
  /** The sum of this column's cells in these rows, as they stand before the rows come, and its value now as a decimal text. */
  | { readonly kind: "sum"; readonly rows: readonly number[]; readonly decimal: string };

export interface NewCell {
  readonly column: number;
  /** What the column is called, for people; absent for those that name the row. */
  readonly heading?: string;
  readonly content: NewContent;
}

/** A cell and what it must hold for a change to be made: its text, as `cellText` tells it (empty for a blank), or its formula. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly holds: { readonly text: string } | { readonly formula: string };
}

/** A whole row of the sheet put in above the one that stands there now. */
export interface RowInsertion {
  readonly insert: RowRef;
  /** The row of the same sheet whose formats and height the new one takes, as it stands before. */
  readonly like: number;
  readonly cells: readonly NewCell[];
  /** What the new row rests on, as it stands before; the cells of the row that it comes above are among them. */
  readonly held: readonly HeldCell[];
}

/** A whole row of the sheet taken out: it must hold exactly this, and nothing else. */
export interface RowRemoval {
  readonly remove: RowRef;
  readonly held: readonly HeldCell[];
}

/**
 * One change of a workbook. Of several made together the places of all are those before any of them: cells are changed first, then rows
 * come and go, each sheet's from the bottom up.
 */
export type WorkbookEdit = CellEdit | RowInsertion | RowRemoval;
export type RowEdit = RowInsertion | RowRemoval;

export function isRowInsertion(edit: WorkbookEdit): edit is RowInsertion {
  return "insert" in edit;
}

export function isRowEdit(edit: WorkbookEdit): edit is RowEdit {
  return "insert" in edit || "remove" in edit;
}

/** The changes of cells and those of rows apart; the rows' from the bottom up. */
export function apart(edits: readonly WorkbookEdit[]): { readonly cells: CellEdit[]; readonly rows: RowEdit[] } {
  const cells = edits.flatMap((edit) => (isRowEdit(edit) ? [] : [edit]));
  const rows = edits.filter(isRowEdit).sort((a, b) => placeOfRow(b).row - placeOfRow(a).row);
  return { cells, rows };
}

/** The row that comes, or the one that goes. */
export function placeOfRow(edit: RowEdit): RowRef {
  return isRowInsertion(edit) ? edit.insert : edit.remove;
}

/** What a change of rows does to the places of its sheet. */
export function shiftOf(edit: RowEdit): RowShift {
  return { ...placeOfRow(edit), count: isRowInsertion(edit) ? 1 : -1 };
}

/** Where a row stands once these changes are made, of its sheet alone being counted; undefined where it is taken out. */
export function rowAfter(edits: readonly RowEdit[], { sheet, row }: RowRef): number | undefined {
  const own = edits.filter((edit) => placeOfRow(edit).sheet === sheet);
  return own
    .sort((a, b) => placeOfRow(b).row - placeOfRow(a).row)
    .reduce<number | undefined>((at, edit) => (at === undefined ? at : shiftedRow(shiftOf(edit), at)), row);
}

/** Where the new row of an insertion stands once it and the others are made. */
export function newRowAfter(edits: readonly RowEdit[], { insert }: RowInsertion): number {
  const above = edits.filter((edit) => placeOfRow(edit).sheet === insert.sheet && placeOfRow(edit).row < insert.row);
  return above.reduce((row, edit) => row + shiftOf(edit).count, insert.row);
}

/** What stands in a cell now: nothing for a blank. */
export interface CellNow {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A cell on which a change of rows rests and that no longer holds what it should; undefined where all do. */
export function staleCell(
  { held }: Pick<RowEdit, "held">,
  cellAt: (row: number, column: number) => CellNow | undefined,
): HeldCell | undefined {
  return held.find(({ row, column, holds }) => !stillHeld(holds, cellAt(row, column)));
}

/** Throws EditRefused where a cell that a change of rows rests on no longer holds what it should. */
export function refuseStaleRow(edit: RowEdit, cellAt: (row: number, column: number) => CellNow | undefined): void {
  const stale = staleCell(edit, cellAt);
  if (!stale) return;
  const place = placeOf(placeOfRow(edit).sheet, stale);
  throw new EditRefused(`${place} 在校验之后改动过，没有${verb(edit)}。请重新校验。`);
}

/** Throws EditRefused where a row that is to go has a filled cell besides those that it must hold. */
export function refuseFuller(edit: RowRemoval, filled: Iterable<{ readonly column: number }>): void {
  const own = new Set(edit.held.map(({ column }) => column));
  const { sheet, row } = edit.remove;
  for (const { column } of filled) {
    if (!own.has(column))
      throw new EditRefused(`${placeOf(sheet, { row, column })} 在插入该行之后填写过，没有删除该行。请重新校验。`);
  }
}

function verb(edit: RowEdit): string {
  return isRowInsertion(edit) ? `在 ${sheetInFormula(edit.insert.sheet)} 插入行` : "删除插入的行";
}

function placeOf(sheet: string, at: { readonly row: number; readonly column: number }): string {
  return cellInFormula({ sheet, row: at.row, column: at.column });
}

function stillHeld(holds: HeldCell["holds"], now: CellNow | undefined): boolean {
  if ("formula" in holds) return now?.formula !== undefined && plain(now.formula) === plain(holds.formula);
  return cellText(now?.value) === holds.text;
}

/** A formula as it compares: some hosts put blanks into it, or write it in small letters. */
function plain(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}
