import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import type { SheetGrid } from "../univer/sheet-grid";
import { extrasOf } from "../univer/extras";
import { intersection, parseAddress, WHOLE_SHEET } from "./addresses";

/** Only visible cells and those with data validations are played. The visible are rectangles (`SC-1`); of a single cell the whole used range is searched (`SC-2`). */
export function specialCells(grid: SheetGrid, area: Area, type: string): Area[] {
  if (type === "DataValidations") {
    const keys = Object.keys(extrasOf(grid.facade).lists ?? {});
    return keys.flatMap((key) => {
      const shared = intersection(parseAddress(key, "Range.getSpecialCellsOrNullObject"), area);
      return shared ? [shared] : [];
    });
  }
  if (type !== "Visible") {
    const text = `Special cells of type ${type} are not played`;
    throw new HostError("ApiNotFound", text, "Range.getSpecialCellsOrNullObject");
  }
  const single = area.top === area.bottom && area.left === area.right;
  return visibleAreas(grid, single ? (grid.usedArea(WHOLE_SHEET, false) ?? area) : area);
}

/** The rectangles of an area that are left when its hidden rows and columns are taken out. */
export function visibleAreas(grid: SheetGrid, area: Area): Area[] {
  const rows = runs(area.top, area.bottom, (row) => !grid.isRowHidden(row));
  const columns = runs(area.left, area.right, (column) => !grid.isColumnHidden(column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function runs(first: number, last: number, holds: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!holds(index)) continue;
    const run = found.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}
