import type { PlannedCell } from "../../workbook";
import { type LineCount, emptyCell } from "./body";
import type { SheetColumn } from "./columns";

/** What is shorter than what stands beside it, from row `top` to `bottom`, is filled up with empty cells, so that the borders are whole. */
export function gaps(
  columns: readonly SheetColumn[],
  filled: readonly PlannedCell[],
  top: number,
  bottom: number,
  countLine: LineCount,
): PlannedCell[] {
  const place = (row: number, column: number) => row * columns.length + column;
  const taken = new Set(filled.map(({ row, column }) => place(row, column)));
  const found: PlannedCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (const column of columns)
      if (!taken.has(place(row, column.index))) found.push(emptyCell(column, row, countLine));
  return found;
}
