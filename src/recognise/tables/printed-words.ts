import type { Area } from "../../workbook";
import { shown } from "../shared/shown";
import { cleanName } from "./code";
import type { Grid } from "./grid";
import type { FoundHeader } from "./header";

/**
 * The words printed over a column, from the top to the bottom, but for spaces and line breaks: those of the merged cells that reach over it, where the
 * sheet's merges are known; or else those that were carried to the right over columns without a heading of their own.
 */
export function printedWords(grid: Grid, { first, last, words }: FoundHeader): (column: number) => readonly string[] {
  const merges = grid.sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  if (merges.length === 0) return (column) => words.get(column) ?? [];
  const rows = grid.filledRows(first, last);
  return (column) => {
    const lowest = rows.filter((row) => grid.cell(row, column) !== undefined).at(-1) ?? -1;
    return rows.flatMap((row) => {
      const area = merges.find((merge) => covers(merge, row, column));
      if (area && row > Math.max(area.top, first)) return [];
      const text = area ? shown(grid.cell(area.top, area.left)) : shown(grid.cell(row, column));
      const said = cleanName(text === "" && !area && row < lowest ? groupBeside(grid, merges, row, column) : text);
      return said === "" ? [] : [said];
    });
  };
}

/** The heading to the left that is no merged cell: it may reach over this column. */
function groupBeside(grid: Grid, merges: readonly Area[], row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    if (merges.some((merge) => covers(merge, row, left))) return "";
    const text = shown(grid.cell(row, left));
    if (text !== "") return text;
  }
  return "";
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
