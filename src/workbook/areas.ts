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
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else {
      runs.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return runs;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, cell: Position): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}
