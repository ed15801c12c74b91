import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import type { SheetGrid } from "../univer/sheet-grid";
import { columnCount, rowCount, WHOLE_SHEET } from "./addresses";
import { type HostContext, requireThere, requireUnprotected } from "./host-context";

/** Throws ApiNotFound but for whole rows, which are all that add-ins of ours put in or take out. */
export function requireWholeRows(
  context: HostContext,
  grid: SheetGrid,
  area: Area,
  { shift, only }: { readonly shift: string; readonly only: "Down" | "Up" },
  location: string,
): void {
  requireThere(context, grid, location);
  requireUnprotected(grid, location);
  if (shift !== only || columnCount(area) !== columnCount(WHOLE_SHEET))
    throw new HostError("ApiNotFound", `Only whole rows are played, ${only}`, location);
}

interface Place {
  readonly grid: SheetGrid;
  readonly area: Area;
}

/** Gives cells the formats of others. Throws ApiNotFound for whatever else copying can do. */
export function copyFormats(from: Place, to: Place, copyType: string | null | undefined): void {
  requireUnprotected(to.grid, "Range.copyFrom");
  const isSame = rowCount(from.area) === rowCount(to.area) && columnCount(from.area) === columnCount(to.area);
  if (copyType !== "Formats" || !isSame)
    throw new HostError("ApiNotFound", "Only formats of a range of the same size are played", "Range.copyFrom");
  to.grid.takeFormats(to.area, from.grid, from.area);
}
