import type { Area, Position } from "./address";

/** The cells as few rectangles: runs down a column, and equal runs side by side. Each cell is covered once. */
export function areasOf(cells: readonly Position[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runsDown(cells)) {
    const key = `${run.top} ${run.bottom}`;
    const left = open.get(key);
    if (left && left.right === run.left - 1) {
      open.set(key, { ...left, right: run.right });
    } else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsDown(cells: readonly Position[]): readonly Area[] {
  const runs: Area[] = [];
  for (const [column, rows] of [...rowsByColumn(cells)].sort(([one], [other]) => one - other)) {
    let [top = 0] = rows;
    let bottom = top;
    for (const row of rows) {
      if (row > bottom + 1) {
        runs.push({ top, bottom, left: column, right: column });
        top = row;
      }
      bottom = row;
    }
    runs.push({ top, bottom, left: column, right: column });
  }
  return runs;
}

/** The rows of each column, downwards. Cells come row by row, so that there is seldom anything to sort. */
function rowsByColumn(cells: readonly Position[]): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  for (const rows of columns.values()) if (rows.some((row, at) => row < rows[at - 1]!)) rows.sort((a, b) => a - b);
  return columns;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, cell: Position): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}
