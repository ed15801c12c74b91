import type { Area } from "../../../src/workbook";
import { intersection } from "../model/addresses";
import { HostError } from "../protocol/host-error";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";

/** What else may lie on a sheet, and stands in the way of some changes. */
export type ObstacleKind = "pivot" | "array" | "spill" | "filter" | "table";

/** An obstacle and the cells it takes; it is kept with the sheet. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly area: Area;
}

/** What is done to some cells. */
export type Change = "write" | "merge" | "insert rows" | "delete rows";

/** Puts an obstacle on a sheet. */
export function addObstacle(grid: SheetGrid, obstacle: Obstacle): void {
  changeExtras(grid.facade, { obstacles: [...(extrasOf(grid.facade).obstacles ?? []), obstacle] });
}

/**
 * Throws what Excel answers where an obstacle stands in the way of a change (`OB-1`, `OB-2`, `OB-3`, `OB-4`).
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function requireFree(grid: SheetGrid, area: Area, change: Change, location: string): void {
  for (const obstacle of extrasOf(grid.facade).obstacles ?? []) {
    const shared = intersection(area, obstacle.area);
    if (!shared) continue;
    const refusal = refusalOf(obstacle, shared, change);
    if (refusal) throw new HostError(refusal.code, refusal.message, location);
  }
}

/** Writes `#SPILL!` into the first cell of every spilled formula in whose way something was written (`OB-5`). */
export function blockSpills(grid: SheetGrid, area: Area): void {
  for (const { kind, area: spilled } of extrasOf(grid.facade).obstacles ?? []) {
    const shared = kind === "spill" ? intersection(area, spilled) : undefined;
    if (!shared || (shared.top === spilled.top && shared.left === spilled.left)) continue;
    const { top, left } = spilled;
    const anchor = grid.cell(top, left);
    grid.write({ top, left, bottom: top, right: left }, () => ({ ...anchor, v: "#SPILL!" }));
  }
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

function refusalOf({ kind, area }: Obstacle, shared: Area, change: Change): Refusal | undefined {
  switch (kind) {
    case "pivot":
      return PIVOT;
    case "array":
      return isWithin(area, shared) && change === "write" ? undefined : ARRAY;
    case "filter":
      return change === "insert rows" || change === "delete rows" ? FILTER : undefined;
    case "table":
      return change === "merge" ? TABLE : undefined;
    case "spill":
      return undefined;
  }
}

const PIVOT: Refusal = {
  code: "PivotTableRangeConflict",
  message: "The attempted operation causes a conflict with a PivotTable range.",
};
const ARRAY: Refusal = { code: "InvalidOperation", message: "The operation attempted is invalid on the object." };
const FILTER: Refusal = {
  code: "FilteredRangeConflict",
  message: "The attempted operation causes a conflict with a filtered range.",
};
const TABLE: Refusal = {
  code: "MergedRangeConflict",
  message:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
};

function isWithin(inner: Area, outer: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
