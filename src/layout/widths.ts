import type { PlannedCell } from "../workbook";
import { printedAmount } from "./amounts";
import type { SheetColumn } from "./columns";
import { textWidth } from "./text-width";

/** What stands between a figure and the borders beside it, in characters. */
const FIGURE_PADDING = 1.5;
/** The narrowest that columns of amounts and of names become, in characters: three and nine ideographs. */
const NARROWEST_AMOUNT = 8;
const NARROWEST_NAME = 18;

/**
 * The widths of a table's columns, in characters of the body font: as the description has them, narrowed where the page would be printed
 * too small, but never so far that a figure does not fit.
 * @param cells the cells of the body
 * @param page how many characters a page holds at its full size
 */
export function columnWidths(columns: readonly SheetColumn[], cells: readonly PlannedCell[], page: number): number[] {
  const needed = figureWidths(columns.length, cells);
  const wanted = columns.map(({ spec }, index) => Math.max(spec.width, needed[index]!));
  const narrowest = columns.map(({ spec }, index) => {
    const least = spec.role === "amount" ? NARROWEST_AMOUNT : isName(spec.role) ? NARROWEST_NAME : spec.width;
    return Math.max(Math.min(least, spec.width), needed[index]!);
  });
  const excess = total(wanted) - page;
  const slack = total(wanted) - total(narrowest);
  if (excess <= 0 || slack <= 0) return wanted;
  const share = Math.min(1, excess / slack);
  return wanted.map((width, index) => roundDown(width - (width - narrowest[index]!) * share, needed[index]!));
}

function isName(role: SheetColumn["spec"]["role"]): boolean {
  return role === "name" || role === "project" || role === "label";
}

/** What the widest figure, code or unreadable text of each column needs. */
function figureWidths(count: number, cells: readonly PlannedCell[]): number[] {
  const widths = Array.from({ length: count }, () => 0);
  for (const cell of cells) {
    const text = cell.style.wrap ? "" : shownText(cell);
    if (text !== "") widths[cell.column] = Math.max(widths[cell.column]!, textWidth(text) + FIGURE_PADDING);
  }
  return widths;
}

/** What a cell shows: an amount with its separators and decimals. */
export function shownText({ content }: PlannedCell): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "number":
      return printedAmount(content.decimal);
    case "formula":
      return "decimal" in content.cached ? printedAmount(content.cached.decimal) : content.cached.text;
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function roundDown(width: number, least: number): number {
  return Math.max(Math.floor(width * 4) / 4, least);
}
