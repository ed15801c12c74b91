import type { Area, PlannedCell } from "../../workbook";
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
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const available = rows.reduce((sum, row) => sum + (heights.get(row) ?? ROW_HEIGHT), 0);
    const share = Math.ceil(Math.max(0, height - available) / rows.length);
    for (const row of rows) heights.set(row, Math.min(HIGHEST_ROW, (heights.get(row) ?? ROW_HEIGHT) + share));
  }
  return heights;
}

function singleCell({ row, column }: PlannedCell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function neededHeight({ content, style }: PlannedCell, area: Area, widths: readonly number[]): number {
  if (content.kind !== "text") return ROW_HEIGHT;
  const room = roomInCells(widths.slice(area.left, area.right + 1), style.indent);
  const isOneLine = style.wrap !== true || textWidth(content.text) <= room;
  const lines = isOneLine ? 1 : wrappedLines(content.text, room);
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + ROW_PADDING));
}
