import type { Area, PlannedCell } from "../workbook";
import { textWidth, wrappedLines } from "./text-width";

/** In points, for the body size. */
const LINE_HEIGHT = 14;
const ROW_PADDING = 6;
const ROW_HEIGHT = 20;
/** Excel's highest row. */
const HIGHEST_ROW = 409;
/** What stands between a text and the borders beside it, and what a step of indentation takes, in characters. */
const TEXT_PADDING = 1;
const INDENT_WIDTH = 1.2;

/**
 * The heights of rows whose cells wrap: hosts do not fit rows to wrapped texts in merged cells, so they are computed. A text over
 * several rows that needs more than they have makes the last of them higher.
 */
export function rowHeights(
  cells: readonly PlannedCell[],
  merges: readonly Area[],
  widths: readonly number[],
): Map<number, number> {
  const areas = new Map(merges.map((area) => [`${area.top}/${area.left}`, area]));
  const heights = new Map<number, number>();
  const tall: { area: Area; height: number }[] = [];
  for (const cell of cells) {
    const area = areas.get(`${cell.row}/${cell.column}`) ?? singleCell(cell);
    const height = neededHeight(cell, area, widths);
    if (area.top === area.bottom) heights.set(cell.row, Math.max(heights.get(cell.row) ?? ROW_HEIGHT, height));
    else tall.push({ area, height });
    if (!heights.has(cell.row)) heights.set(cell.row, ROW_HEIGHT);
  }
  for (const { area, height } of tall) {
    let available = 0;
    for (let row = area.top; row <= area.bottom; row++) available += heights.get(row) ?? ROW_HEIGHT;
    const last = heights.get(area.bottom) ?? ROW_HEIGHT;
    if (available < height) heights.set(area.bottom, Math.min(HIGHEST_ROW, last + height - available));
  }
  return heights;
}

function singleCell({ row, column }: PlannedCell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function neededHeight({ content, style }: PlannedCell, area: Area, widths: readonly number[]): number {
  if (content.kind !== "text") return ROW_HEIGHT;
  const width = widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
  const room = width - TEXT_PADDING - (style.indent ?? 0) * INDENT_WIDTH;
  const isOneLine = style.wrap !== true || textWidth(content.text) <= room;
  const lines = isOneLine ? 1 : wrappedLines(content.text, room);
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + ROW_PADDING));
}
