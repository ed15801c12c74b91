import { a1, isRowInsertion, newRowAfter, placeOfRow, refuseStale, EditRefused, type CellEdit } from "../../workbook";
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

/** Throws ChangedMeanwhile where a cell held something else when it was written over, or where rows were put in beside the place that was looked at. */
export function requireUnchanged(
  standings: readonly Standing[],
  rows: readonly { readonly look: RowLook; readonly cell: Excel.Range }[],
): void {
  for (const { edit, cell } of standings) {
    try {
      refuseStale(edit, contentAt(cell, cell.rowIndex, cell.columnIndex));
    } catch (error) {
      throw error instanceof EditRefused ? new ChangedMeanwhile() : error;
    }
  }
  const isMoved = rows.some(
    ({ look, cell }) =>
      isRowInsertion(look.edit) && cell.rowIndex !== Math.min(...look.edit.held.map(({ row }) => row)),
  );
  if (isMoved) throw new ChangedMeanwhile();
}

/** Takes out the rows that were put in, all of them, and gives the cells what they held. Throws where a row has gone, which cannot be put back. */
export async function giveBack(
  excel: Conversation,
  standings: readonly Standing[],
  looks: readonly RowLook[],
): Promise<void> {
  const sheet = (name: string): Excel.Worksheet => excel.context.workbook.worksheets.getItem(name);
  const edits = looks.map(({ edit }) => edit);
  if (!edits.every(isRowInsertion)) throw new ChangedMeanwhile();
  for (const edit of [...edits].reverse()) {
    wholeRow(sheet(placeOfRow(edit).sheet), newRowAfter(edits, edit)).delete("Up");
  }
  for (const { edit, cell, format } of standings) {
    const range = sheet(edit.cell.sheet).getRange(a1({ row: cell.rowIndex, column: cell.columnIndex }));
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
