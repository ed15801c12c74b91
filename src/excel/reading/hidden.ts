import type { Area } from "../../workbook";

/**
 * Which rows and columns of an area are hidden: those that none of the visible rectangles reaches.
 * @param visible the visible cells, as rectangles; undefined where all cells are hidden
 */
export function hiddenIn(
  area: Area,
  visible: readonly Area[] | undefined,
): { rows: Set<number>; columns: Set<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const areas = visible ?? [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!areas.some(({ top, bottom }) => top <= row && row <= bottom)) rows.add(row);
  }
  for (let column = area.left; column <= area.right; column++) {
    if (!areas.some(({ left, right }) => left <= column && column <= right)) columns.add(column);
  }
  return { rows, columns };
}
