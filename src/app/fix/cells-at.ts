import { type CellRef, type Snapshot, type SnapshotCell, cellInFormula } from "../../workbook";

/** What stands in these cells of a workbook, by `cellInFormula`; blank cells are not in the map. */
export function cellsAt(snapshot: Snapshot, cells: Iterable<CellRef>): ReadonlyMap<string, SnapshotCell> {
  const wanted = new Map<string, Set<string>>();
  for (const { sheet, row, column } of cells)
    wanted.set(sheet, (wanted.get(sheet) ?? new Set()).add(`${row} ${column}`));
  const found = new Map<string, SnapshotCell>();
  for (const { name, cells: all } of snapshot.sheets) {
    const own = wanted.get(name);
    if (!own) continue;
    for (const cell of all) {
      const { row, column } = cell;
      if (own.has(`${row} ${column}`)) found.set(cellInFormula({ sheet: name, row, column }), cell);
    }
  }
  return found;
}
