import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import { columnCount, rowCount } from "./addresses";

/** The rows of an area as arrays, each cell as `cellAt` says. */
export function matrix(area: Area, cellAt: (row: number, column: number) => unknown): unknown[][] {
  return Array.from({ length: rowCount(area) }, (_row, down) =>
    Array.from({ length: columnCount(area) }, (_cell, across) => cellAt(area.top + down, area.left + across)),
  );
}

/** What holds of every index from the first to the last, or null. */
export function common(first: number, last: number, holds: (index: number) => boolean): boolean | null {
  const start = holds(first);
  for (let index = first + 1; index <= last; index++) if (holds(index) !== start) return null;
  return start;
}

/**
 * What is written to each cell: one value for all of them, or rows of values of just the area's size.
 * https://learn.microsoft.com/javascript/api/excel/excel.range (values: “a single value … will be applied to all cells”) (`CO-4`)
 */
export function valueAt(values: unknown, area: Area, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[][];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    const text = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw new HostError("InvalidArgument", text, location);
  }
  return (row, column) => rows[row - area.top]?.[column - area.left];
}
