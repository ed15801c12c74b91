import type { CellRef, CellValue, Snapshot } from "../src/workbook";

/** A cell to change; without a value it is emptied. */
export interface CellChange {
  readonly cell: CellRef;
  readonly value?: CellValue;
}

/** The snapshot with some cells changed. Formulas of changed cells are gone, as when a person types over them. */
export function applyChanges(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const own = changes.filter(({ cell }) => cell.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const others = sheet.cells.filter(
        (cell) => !own.some((change) => change.cell.row === cell.row && change.cell.column === cell.column),
      );
      const added = own.flatMap(({ cell: { row, column }, value }) =>
        value === undefined ? [] : [{ row, column, value }],
      );
      return { ...sheet, cells: [...others, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}
