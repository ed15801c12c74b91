import type { PlannedCell } from "../../workbook";
import { type LineCount, emptyRow } from "./body";
import type { SheetColumn } from "./columns";

/** What is shorter than what stands beside it, from row `top` to `bottom`, is filled up with empty cells, so that the borders are whole. */
export function gaps(
  columns: readonly SheetColumn[],
  filled: readonly PlannedCell[],
  top: number,
  bottom: number,
  countLine: LineCount,
): PlannedCell[] {
  const taken = new Set(filled.map(({ row, column }) => `${row}/${column}`));
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) =>
    emptyRow(columns, row, countLine).filter(({ column }) => !taken.has(`${row}/${column}`)),
  );
}
