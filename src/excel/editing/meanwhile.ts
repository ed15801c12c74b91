import {
  a1,
  type CellEdit,
  EditRefused,
  isRowInsertion,
  newRowAfter,
  refuseStale,
  rowAfter,
  type RowEdit,
  type RowInsertion,
  staleCell,
} from "../../workbook";
import type { Conversation } from "../run";
import { contentAt, type RowLook, wholeRow } from "./edit-rows";

/** Somebody has changed a cell, or moved it, between the look at it and the writing. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super("Cells were changed between the look and the writing");
  }
}

/** A cell as it stood right before it was written over. */
export interface Standing {
  readonly edit: CellEdit;
  readonly cell: Excel.Range;
  /** The number format that it had, where the edit changes that, too. */
  readonly format: string | undefined;
}

/**
 * Queues another look at where the look before found something, to be sent with the writing and ahead of it: Excel has no way to write only where
 * nothing has changed. A range that Excel keeps goes along with its cells when rows come above it, so that this tells where it stands.
 */
export function lookAgain(range: Excel.Range): Excel.Range {
  const cell = range.getCell(0, 0);
  cell.load("rowIndex,columnIndex,values,formulas");
  return cell;
}

/** A row that comes or goes, with what stood at its place right before. */
export interface RowAgain {
  readonly look: RowLook;
  /** The place above which a row comes; all that a row holds that goes. */
  readonly cells: Excel.Range;
}

/** Queues another look at rows, to be sent with what is written and ahead of it. */
export function lookAtRowsAgain(looks: readonly RowLook[]): readonly RowAgain[] {
  return looks.map((look) => {
    if (isRowInsertion(look.edit)) return { look, cells: lookAgain(look.cells) };
    const row = look.cells.isNullObject ? wholeRow(look.sheet, look.edit.remove.row) : look.cells.getEntireRow();
    const cells = row.getUsedRangeOrNullObject(true);
    cells.load("values,formulas,rowIndex,columnIndex");
    return { look, cells };
  });
}

/** Whether a row that goes holds something else than it must. Where rows came above it meanwhile its formulas read other rows, so they are not compared. */
export function isRowChanged({ look: { edit }, cells }: RowAgain): boolean {
  if (isRowInsertion(edit)) return false;
  if (cells.isNullObject) return edit.held.length > 0;
  const by = cells.rowIndex - edit.remove.row;
  const cellAt = (row: number, column: number) => contentAt(cells, row + by, column);
  const held = by === 0 ? edit.held : edit.held.filter(({ holds }) => "text" in holds);
  const filled = (cells.formulas[0] ?? []).filter((content) => content !== "").length;
  return staleCell({ held }, cellAt) !== undefined || filled > edit.held.length;
}

/** Whether a cell held something else when it was written over than its edit expects. */
export function isChanged({ edit, cell }: Standing): boolean {
  try {
    refuseStale(edit, contentAt(cell, cell.rowIndex, cell.columnIndex));
    return false;
  } catch (error) {
    if (error instanceof EditRefused) return true;
    throw error;
  }
}

/** Whether rows were put in beside the place that was looked at. */
export function isMoved({ look: { edit }, cells }: RowAgain): boolean {
  return isRowInsertion(edit) && cells.rowIndex !== Math.min(...edit.held.map(({ row }) => row));
}

/** Throws ChangedMeanwhile where a cell, or a row that went, held something else when it was written, or where a row came beside its place. */
export function requireUnchanged(standings: readonly Standing[], rows: readonly RowAgain[]): void {
  if (rows.some(isMoved) || standings.some(isChanged) || rows.some(isRowChanged)) throw new ChangedMeanwhile();
}

/** Takes out the rows that were put in, all of them, and gives the cells what they held. */
export async function giveBack(
  excel: Conversation,
  standings: readonly Standing[],
  insertions: readonly RowInsertion[],
): Promise<void> {
  for (const edit of [...insertions].reverse()) {
    const sheet = excel.context.workbook.worksheets.getItem(edit.insert.sheet);
    wholeRow(sheet, newRowAfter(insertions, edit)).delete("Up");
  }
  await giveCellsBack(excel, standings, []);
}

/** Gives cells what they held right before they were written over. @param rows those that came and went with the writing */
export async function giveCellsBack(
  excel: Conversation,
  standings: readonly Standing[],
  rows: readonly RowEdit[],
): Promise<void> {
  for (const { edit, cell, format } of standings) {
    // Others' rows above it are counted: the place of the cell as it was found, moved as ours have moved it.
    const row = (rowAfter(rows, edit.cell) ?? edit.cell.row) + cell.rowIndex - edit.cell.row;
    const sheet = excel.context.workbook.worksheets.getItem(edit.cell.sheet);
    const range = sheet.getRange(a1({ row, column: cell.columnIndex }));
    if (format !== undefined) range.numberFormat = [[format]];
    const formula: unknown = cell.formulas[0]?.[0];
    range.formulas = [[restored(cell.values[0]?.[0], formula)]];
  }
  await excel.sync();
}

/** What is written so that a cell holds again what it held: a text as text, a formula and an error value as they are typed. */
export function restored(value: unknown, formula: unknown): unknown {
  if (typeof value !== "string" || value === "" || formula !== value) return formula;
  return /^#[A-Z/0!?]+$/.test(value) ? value : `'${value}`;
}
