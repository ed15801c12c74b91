import type { CellRef, SheetSnapshot, SnapshotCell } from "../workbook";

/** A sheet's cells by row and column. */
export class Grid {
  private readonly byRow = new Map<number, Map<number, SnapshotCell>>();
  /** Zero-based; −1 for an empty sheet. */
  readonly lastRow: number;

  constructor(readonly sheet: SheetSnapshot) {
    let lastRow = -1;
    for (const cell of sheet.cells) {
      if (typeof cell.value === "string" && cell.value.trim() === "" && cell.formula === undefined) continue;
      let row = this.byRow.get(cell.row);
      if (!row) this.byRow.set(cell.row, (row = new Map()));
      row.set(cell.column, cell);
      lastRow = Math.max(lastRow, cell.row);
    }
    this.lastRow = lastRow;
  }

  cell(row: number, column: number): SnapshotCell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** The filled cells of a row, from left to right. */
  row(row: number): SnapshotCell[] {
    return [...(this.byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  }

  /** The rows that hold anything, ascending, from `first` to `last`. */
  filledRows(first: number, last: number): number[] {
    return [...this.byRow.keys()].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }
}

/** What a cell says to a reader: its text where it shows something else than its value. */
export function shown(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  if (typeof cell.value === "object") return cell.value.error;
  if (cell.text !== undefined && cell.text !== "") return cell.text;
  return String(cell.value);
}
