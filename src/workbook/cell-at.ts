import type { CellRef } from "./address";
import { oncePer } from "./once-per";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "./snapshot";

/** What stands in a cell of a workbook; undefined for a blank, and for a sheet that there is not. */
export function cellAt(snapshot: Snapshot, { sheet, row, column }: CellRef): SnapshotCell | undefined {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return (
    found &&
    rowsOf(found)
      .get(row)
      ?.find((cell) => cell.column === column)
  );
}

/** The filled cells of a sheet by their row. */
const rowsOf = oncePer((sheet: SheetSnapshot): ReadonlyMap<number, readonly SnapshotCell[]> => {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
});
