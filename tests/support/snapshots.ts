import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../src/workbook";

/** A row of a sheet as a test writes it: null for an empty cell. */
export type SheetRow = readonly (CellValue | null | undefined)[];

/** A sheet from rows of values, beginning at A1. */
export function sheetOf(name: string, rows: readonly SheetRow[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells: SnapshotCell[] = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column) => (value === null || value === undefined ? [] : [{ row: rowIndex, column, value }])),
  );
  return {
    name,
    visible: true,
    cells,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    protected: false,
    ...more,
  };
}

export function snapshotOf(...sheets: SheetSnapshot[]): Snapshot {
  return { sheets };
}

/** The same contents in other objects, as a second reading gives them. */
export function readAnew({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell })) })) };
}

/** The snapshot with one cell changed; `undefined` empties it. Rows and columns are zero-based. */
export function withCell(
  snapshot: Snapshot,
  at: { sheet: string; row: number; column: number },
  value: CellValue | undefined,
  more: Partial<SnapshotCell> = {},
): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const others = sheet.cells.filter((cell) => cell.row !== at.row || cell.column !== at.column);
      const changed = value === undefined ? [] : [{ row: at.row, column: at.column, value, ...more }];
      const cells = [...others, ...changed].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells };
    }),
  };
}
