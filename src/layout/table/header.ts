import type { HeaderPath } from "../../tables";
import type { Area, PlannedCell } from "../../workbook";
import { balancedLines } from "./balanced-lines";
import type { SheetColumn } from "./columns";
import { STYLES } from "../appearance/styles";
import { roomInCells } from "../appearance/text-width";

/** A heading and the rectangle it stands over. */
export interface Heading {
  readonly text: string;
  readonly area: Area;
}

/**
 * The headings of a table, from the words printed over its columns: columns with the same words down to a level share one heading there, and
 * a column's last word reaches down to the last row of the header.
 * @param top the zero-based first row of the header
 */
export function headings(columns: readonly SheetColumn[], top: number, depth: number): Heading[] {
  return Array.from({ length: depth }, (_, level) => level).flatMap((level) => {
    const found: Heading[] = [];
    let left = 0;
    while (left < columns.length) {
      const first = columns[left]!;
      let right = left;
      while (right + 1 < columns.length && sharesHeading(first, columns[right + 1]!, level)) right++;
      const { path } = first;
      const text = path[level];
      if (text !== undefined) {
        const last = isLeaf(path, level) ? depth - 1 : level;
        found.push({ text: spread(text), area: { top: top + level, left, bottom: top + last, right } });
      }
      left = right + 1;
    }
    return found;
  });
}

function sharesHeading(first: SheetColumn, other: SheetColumn, level: number): boolean {
  const [path, others] = [first.path, other.path];
  if (other.section !== first.section || level >= path.length) return false;
  return isLeaf(path, level) === isLeaf(others, level) && samePrefix(path, others, level);
}

function isLeaf(path: HeaderPath, level: number): boolean {
  return path.length - 1 === level;
}

function samePrefix(left: HeaderPath, right: HeaderPath, level: number): boolean {
  return left.slice(0, level + 1).join("\n") === right.slice(0, level + 1).join("\n");
}

/** Words of two ideographs are printed with a space between: 合 计, 项 目. */
export function spread(text: string): string {
  return /^\p{Script=Han}{2}$/u.test(text) ? [...text].join(" ") : text;
}

/** The cells of the headings: the text, broken to the width of its columns, in the first cell of each, borders around all. */
export function headerCells(found: readonly Heading[], widths: readonly number[]): PlannedCell[] {
  return found.flatMap(({ text: whole, area }) => {
    const text = balancedLines(whole, roomInCells(widths.slice(area.left, area.right + 1)));
    const cells: PlannedCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const isFirst = row === area.top && column === area.left;
        const content = isFirst ? ({ kind: "text", text } as const) : ({ kind: "blank" } as const);
        cells.push({ row, column, content, style: STYLES.header });
      }
    }
    return cells;
  });
}
