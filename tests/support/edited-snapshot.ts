import { shiftFormulaRows } from "../../src/formula";
import { newSum } from "../../src/formula";
import {
  type CellEdit,
  type CellValue,
  type RowEdit,
  type Snapshot,
  type SnapshotCell,
  type WorkbookEdit,
  apart,
  cellText,
  isRowInsertion,
  placeOfRow,
  refuseStaleRow,
  shiftOf,
  shiftedRow,
} from "../../src/workbook";
import { withCell } from "./snapshots";

/** The snapshot with edits made, as Excel would make them. Throws where a cell does not hold what its edit expects. */
export function withEdits(snapshot: Snapshot, edits: readonly WorkbookEdit[]): Snapshot {
  const { cells, rows } = apart(edits);
  return rows.reduce((before, row) => withRowEdit(before, row, rows), cells.reduce(withCellEdit, snapshot));
}

function withCellEdit(before: Snapshot, { cell, before: expected, content }: CellEdit): Snapshot {
  const now = before.sheets
    .find(({ name }) => name === cell.sheet)
    ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  if (cellText(now?.value) !== expected) throw new Error(`${cellText(now?.value)} is not ${expected}`);
  const value: CellValue | undefined =
    content.kind === "number" ? Number(content.decimal) : content.kind === "text" ? content.text : undefined;
  return withCell(before, cell, value);
}

function withRowEdit(before: Snapshot, edit: RowEdit, all: readonly RowEdit[]): Snapshot {
  const { sheet: name, row: at } = placeOfRow(edit);
  const shift = shiftOf(edit);
  const own = before.sheets.find((sheet) => sheet.name === name);
  if (!own) throw new Error(`there is no sheet ${name}`);
  refuseStaleRow(edit, (row, column) => own.cells.find((cell) => cell.row === row && cell.column === column));
  const sheets = before.sheets.map((sheet) => {
    const moved = sheet.cells.flatMap((cell): SnapshotCell[] => {
      const row = sheet.name === name ? shiftedRow(shift, cell.row) : cell.row;
      const { formula } = cell;
      const kept = formula === undefined ? {} : { formula: shiftFormulaRows(formula, shift, { own: sheet.name }) };
      return row === undefined ? [] : [{ ...cell, row, ...kept }];
    });
    if (sheet.name !== name) return { ...sheet, cells: moved };
    const merges = sheet.merges.map((area) => ({
      ...area,
      top: shiftedRow(shift, area.top) ?? at,
      bottom: shiftedRow(shift, area.bottom) ?? at,
    }));
    const cells = [...moved, ...newCells(edit, all)].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, merges, cells };
  });
  return { sheets };
}

function newCells(edit: RowEdit, all: readonly RowEdit[]): SnapshotCell[] {
  if (!isRowInsertion(edit)) return [];
  const { row } = edit.insert;
  return edit.cells.flatMap((cell): SnapshotCell[] => {
    const { column, content } = cell;
    switch (content.kind) {
      case "blank":
        return [];
      case "text":
        return [{ row, column, value: content.text }];
      case "number":
        return [{ row, column, value: Number(content.decimal) }];
      case "sum":
        return [{ row, column, value: Number(content.decimal), formula: newSum(all, edit, cell) }];
    }
  });
}
