import type { SheetSnapshot, SnapshotCell } from "../../workbook";

/** The filled cells of a row by their columns. */
export interface RowCells {
  get(column: number): SnapshotCell | undefined;
  has(column: number): boolean;
  values(): Iterable<SnapshotCell>;
}

/** A row of data, as much as a ledger is read by. */
export interface DataRow {
  readonly row: number;
  readonly cells: RowCells;
}

/** A filled row of a sheet; its cells by their column. */
export interface SheetRow extends DataRow {
  readonly cells: ReadonlyMap<number, SnapshotCell>;
}

/**
 * The filled rows of a sheet, from the top; cells of white space only are left out.
 * @param most so many rows are enough
 */
export function rowsOf(sheet: SheetSnapshot, most = Infinity): SheetRow[] {
  const rows: { row: number; cells: Map<number, SnapshotCell> }[] = [];
  const known = new Map<number, { row: number; cells: Map<number, SnapshotCell> }>();
  let last: { row: number; cells: Map<number, SnapshotCell> } | undefined;
  for (const cell of sheet.cells) {
    if (typeof cell.value === "string" && cell.value.trim() === "") continue;
    if (last?.row !== cell.row) {
      last = known.get(cell.row);
      if (!last) {
        if (rows.length >= most) break;
        last = { row: cell.row, cells: new Map() };
        known.set(cell.row, last);
        rows.push(last);
      }
    }
    last.cells.set(cell.column, cell);
  }
  return rows.sort((a, b) => a.row - b.row);
}
