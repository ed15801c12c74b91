import { type Area, LAST_COLUMN, type PlannedCell } from "../../workbook";
import { roomInCells, textWidth, wrappedLines } from "./text-width";

/** In points, for the body size. */
const LINE_HEIGHT = 14;
const ROW_PADDING = 6;
const ROW_HEIGHT = 20;
/** Excel's highest row. */
const HIGHEST_ROW = 409;

/**
 * The heights of rows whose cells wrap: hosts do not fit rows to wrapped texts in merged cells, so they are computed. A text over
 * several rows that needs more than they have makes each of them higher.
 */
export function rowHeights(
  cells: readonly PlannedCell[],
  merges: readonly Area[],
  widths: readonly number[],
): Map<number, number> {
  const areas = new Map(merges.map((area) => [placeKey(area.top, area.left), area]));
  const heights = new Map<number, number>();
  const tall: { area: Area; height: number }[] = [];
  let last = -1;
  for (const cell of cells) {
    const { row, column } = cell;
    const area = merges.length === 0 ? undefined : areas.get(placeKey(row, column));
    const height = neededHeight(cell, widths, area?.left ?? column, area?.right ?? column);
    const isTall = area !== undefined && area.top !== area.bottom;
    if (isTall) tall.push({ area, height });
    const needed = isTall ? ROW_HEIGHT : height;
    // cells come row by row, and few are higher than the least
    if (row === last && needed === ROW_HEIGHT) continue;
    last = row;
    const known = heights.get(row);
    if (known === undefined || known < needed) heights.set(row, needed);
  }
  for (const { area, height } of tall) {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const available = rows.reduce((sum, row) => sum + (heights.get(row) ?? ROW_HEIGHT), 0);
    const share = Math.ceil(Math.max(0, height - available) / rows.length);
    for (const row of rows) heights.set(row, Math.min(HIGHEST_ROW, (heights.get(row) ?? ROW_HEIGHT) + share));
  }
  return heights;
}

/** One number for a cell's place. */
function placeKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

function neededHeight({ content, style }: PlannedCell, widths: readonly number[], left: number, right: number): number {
  if (content.kind !== "text" || style.wrap !== true) return ROW_HEIGHT;
  const room = roomInCells(widths.slice(left, right + 1), style.indent);
  const lines = textWidth(content.text) <= room ? 1 : wrappedLines(content.text, room);
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + ROW_PADDING));
}
