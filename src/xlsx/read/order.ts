import type { SnapshotCell } from "../../workbook";

/** The cells row by row, each row from left to right; of two cells in one place the later one. Excel's own files are in order. */
export function inOrder(cells: readonly SnapshotCell[]): readonly SnapshotCell[] {
  if (cells.every((cell, i) => i === 0 || compare(cells[i - 1]!, cell) < 0)) return cells;
  const sorted = [...cells].sort(compare);
  return sorted.filter((cell, i) => i === sorted.length - 1 || compare(cell, sorted[i + 1]!) !== 0);
}

function compare(a: SnapshotCell, b: SnapshotCell): number {
  return a.row - b.row || a.column - b.column;
}
