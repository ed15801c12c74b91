import type { CellRef, SheetSnapshot, SnapshotCell } from "../../workbook";

/** A sheet's cells by row and column. Built once a sheet; every question to it costs only what it answers. */
export class Grid {
  private readonly byRow = new Map<number, Map<number, SnapshotCell>>();
  private readonly sorted = new Map<number, readonly SnapshotCell[]>();
  /** The rows that hold anything, ascending. */
  private readonly rows: readonly number[];
  /** Zero-based; −1 for an empty sheet. */
  readonly lastRow: number;

  constructor(readonly sheet: SheetSnapshot) {
    for (const cell of sheet.cells) {
      if (typeof cell.value === "string" && cell.value.trim() === "" && cell.formula === undefined) continue;
      let row = this.byRow.get(cell.row);
      if (!row) this.byRow.set(cell.row, (row = new Map()));
      row.set(cell.column, cell);
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
    this.lastRow = this.rows[this.rows.length - 1] ?? -1;
  }

  cell(row: number, column: number): SnapshotCell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** The filled cells of a row, from left to right. */
  row(row: number): readonly SnapshotCell[] {
    const known = this.sorted.get(row);
    if (known) return known;
    const cells = [...(this.byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
    this.sorted.set(row, cells);
    return cells;
  }

  /** The rows that hold anything, ascending, from `first` to `last`. */
  filledRows(first: number, last: number): readonly number[] {
    return this.rows.slice(this.firstAtLeast(first), this.firstAtLeast(last + 1));
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** Index of the first filled row that is not above `row`. */
  private firstAtLeast(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
