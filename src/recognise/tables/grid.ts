import type { CellRef, SheetSnapshot, SnapshotCell } from "../../workbook";

const NO_CELLS: readonly SnapshotCell[] = [];

/** A sheet's cells by row and column. Built once a sheet; every question to it costs only what it answers. */
export class Grid {
  /** The filled cells of each row, from left to right. */
  private readonly byRow = new Map<number, SnapshotCell[]>();
  /** The rows that hold anything, ascending. */
  private readonly rows: readonly number[];
  /** Zero-based; −1 for an empty sheet. */
  readonly lastRow: number;

  constructor(readonly sheet: SheetSnapshot) {
    let cells: SnapshotCell[] = [];
    let row = -1;
    for (const cell of sheet.cells) {
      if (isEmpty(cell)) continue;
      if (cell.row !== row) {
        row = cell.row;
        const known = this.byRow.get(row);
        cells = known ?? [];
        if (!known) this.byRow.set(row, cells);
      }
      put(cells, cell);
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
    this.lastRow = this.rows[this.rows.length - 1] ?? -1;
  }

  cell(row: number, column: number): SnapshotCell | undefined {
    return cellIn(this.row(row), column);
  }

  /** The filled cells of a row, from left to right. */
  row(row: number): readonly SnapshotCell[] {
    return this.byRow.get(row) ?? NO_CELLS;
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

/** The cell of a column among the filled cells of a row: for whoever asks for several of them. */
export function cellIn(cells: readonly SnapshotCell[], column: number): SnapshotCell | undefined {
  const found = cells[placeOf(cells, column)];
  return found?.column === column ? found : undefined;
}

function isEmpty({ value, formula }: SnapshotCell): boolean {
  return typeof value === "string" && formula === undefined && value.trim() === "";
}

/** Puts a cell in its place from left to right, which mostly is the last; of two in one place the later one counts. */
function put(cells: SnapshotCell[], cell: SnapshotCell): void {
  if (cells.length === 0 || cells[cells.length - 1]!.column < cell.column) {
    cells.push(cell);
    return;
  }
  const place = placeOf(cells, cell.column);
  cells.splice(place, cells[place]?.column === cell.column ? 1 : 0, cell);
}

/** The place of the first cell that is not left of the column. */
function placeOf(cells: readonly SnapshotCell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
