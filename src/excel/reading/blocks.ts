import type { Area } from "../../workbook";

/** Excel answers at most so many cells; a workbook with more is not a disclosure. */
export const MOST_CELLS = 5_000_000;

/** Cells whose values, formulas and texts go safely into one answer of 5 MB (60 bytes a cell are plenty). */
export const CELLS_A_TRIP = 60_000;

/** What is read of each sheet before its size is known, so that one round trip is enough for every ordinary workbook. */
export interface Window {
  readonly rows: number;
  readonly columns: number;
}

/** The window for a number of sheets: all of them together stay below what Excel answers. */
export function windowFor(sheets: number): Window {
  const columns = 60;
  return { rows: Math.max(50, Math.min(2_000, Math.floor(MOST_CELLS / 2 / columns / Math.max(1, sheets)))), columns };
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What of a used area lies right of the window and below it. */
export function beyond(used: Area, window: Window): Area[] {
  const rest: Area[] = [];
  if (used.right >= window.columns) {
    rest.push({ ...used, left: Math.max(used.left, window.columns), bottom: Math.min(used.bottom, window.rows - 1) });
  }
  if (used.bottom >= window.rows) rest.push({ ...used, top: Math.max(used.top, window.rows) });
  return rest.filter((area) => area.top <= area.bottom && area.left <= area.right);
}

/** Cuts an area into blocks of whole rows, none with more cells than said (but at least one row). */
export function blocksOf(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}
