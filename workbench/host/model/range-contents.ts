import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import { cellWritten } from "../univer/cells";
import type { SheetGrid } from "../univer/sheet-grid";
import { intersection, WHOLE_SHEET } from "./addresses";
import { requireUnprotected } from "./host-context";
import { valueAt } from "./matrix";

/** Writes values or formulas into cells, as if typed in. Cells that a merged area covers take nothing. */
export function writeContents(grid: SheetGrid, area: Area, values: unknown, location: string): void {
  requireUnprotected(grid, location);
  const at = valueAt(values, area, location);
  const used = intersection(area, WHOLE_SHEET);
  if (!used) throw wrongSize(location);
  const isCovered = grid.covered();
  grid.write(used, (row, column) =>
    isCovered(row, column) ? undefined : cellWritten(at(row, column), grid.style(row, column)),
  );
}

/** What Excel answers to values that do not fit their range. */
export function wrongSize(location: string): HostError {
  const text = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", text, location);
}
