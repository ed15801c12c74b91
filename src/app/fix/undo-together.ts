import { shiftFormulaRows } from "../../formula";
import {
  type CellEdit,
  type HeldCell,
  type RowEdit,
  type RowRemoval,
  type WorkbookEdit,
  apart,
  cellInFormula,
  isRowEdit,
  isRowInsertion,
  rowAfter,
  shiftOf,
} from "../../workbook";

/** Edits that were made, and what takes them back. */
export interface Undoable {
  readonly edits: readonly WorkbookEdit[];
  readonly undo: readonly WorkbookEdit[];
}

/**
 * What takes edits back that were made one lot after the other, in one go; its places are those after both. `表3 row 7 came, then row 6 above it`
 * → rows 7 and 8 go. A cell that both have changed gets back what it held before the first.
 * @param first what takes the first lot back, with the places after it
 */
export function undoTogether(first: readonly WorkbookEdit[], then: Undoable): WorkbookEdit[] {
  const { rows } = apart(then.edits);
  const later = new Map(
    then.undo.flatMap((edit) => (isRowEdit(edit) ? [] : [[cellInFormula(edit.cell), edit] as const])),
  );
  const taken = new Set<string>();
  const place = (sheet: string, row: number, column: number) => {
    const key = cellInFormula({ sheet, row, column });
    const again = later.get(key);
    if (again) taken.add(key);
    return again;
  };
  const moved = first.map((edit): WorkbookEdit => {
    if (!isRowEdit(edit)) return movedCell(edit, rows, place);
    return isRowInsertion(edit) ? edit : movedRemoval(edit, rows, place);
  });
  const rest = then.undo.filter((edit) => isRowEdit(edit) || !taken.has(cellInFormula(edit.cell)));
  return [...moved, ...rest];
}

/** The later edit of a cell that an earlier one had changed, or put in with its row. */
type Later = (sheet: string, row: number, column: number) => CellEdit | undefined;

function movedCell(edit: CellEdit, rows: readonly RowEdit[], later: Later): CellEdit {
  const cell = { ...edit.cell, row: rowAfter(rows, edit.cell) ?? edit.cell.row };
  const again = later(cell.sheet, cell.row, cell.column);
  const format = edit.format ?? again?.format;
  return { ...edit, cell, ...(again && { before: again.before }), ...(format !== undefined && { format }) };
}

function movedRemoval({ remove, held }: RowRemoval, rows: readonly RowEdit[], later: Later): RowRemoval {
  const row = rowAfter(rows, remove) ?? remove.row;
  const cells = held.map(({ column, holds }): HeldCell => {
    const again = later(remove.sheet, row, column);
    if (again) return { row, column, holds: { text: again.before } };
    return {
      row,
      column,
      holds: "formula" in holds ? { formula: movedFormula(holds.formula, remove.sheet, rows) } : holds,
    };
  });
  return { remove: { ...remove, row }, held: cells };
}

/** @param rows from the bottom up, as `apart` gives them: so each shift leaves the places of those to come as they are */
function movedFormula(formula: string, own: string, rows: readonly RowEdit[]): string {
  return rows.reduce((shifted, row) => shiftFormulaRows(shifted, shiftOf(row), { own }), formula);
}
