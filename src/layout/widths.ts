import type { PlannedCell } from "../workbook";
import { printedAmount } from "./amounts";
import type { SheetColumn } from "./columns";
import { textWidth, widthForRoom } from "./text-width";

/** What stands between a figure and the borders beside it, in characters. */
const FIGURE_PADDING = 1.5;
/** The narrowest that columns of amounts and of names become, in characters: four and ten ideographs. */
const NARROWEST_AMOUNT = 8;
const NARROWEST_NAME = 20;

/**
 * The widths of a table's columns, in characters of the body font: as the description has them, narrowed where the page would be printed
 * too small, but never so far that a figure does not fit.
 * @param cells the cells of the body
 * @param page how many characters a page holds at its full size
 */
export function columnWidths(columns: readonly SheetColumn[], cells: readonly PlannedCell[], page: number): number[] {
  const needed = figureWidths(columns.length, cells);
  const wanted = columns.map(({ spec }, index) => Math.max(spec.width, needed[index]!));
  const narrowest = columns.map(({ index, spec }) => {
    const least = narrowestOf(
      spec.role,
      cells.filter((cell) => cell.column === index),
    );
    return Math.max(Math.min(least ?? spec.width, spec.width), needed[index]!);
  });
  const excess = total(wanted) - page;
  const slack = total(wanted) - total(narrowest);
  if (excess <= 0 || slack <= 0) return wanted;
  const share = Math.min(1, excess / slack);
  return wanted.map((width, index) => roundDown(width - (width - narrowest[index]!) * share, needed[index]!));
}

/** Names and projects may wrap; the lines that the template prints do not; codes keep the width they are described with. */
function narrowestOf(role: SheetColumn["spec"]["role"], cells: readonly PlannedCell[]): number | undefined {
  switch (role) {
    case "amount":
      return NARROWEST_AMOUNT;
    case "name":
    case "project":
      return NARROWEST_NAME;
    case "label":
      return Math.max(
        NARROWEST_NAME,
        ...cells.map((cell) => widthForRoom(textWidth(shownText(cell)), cell.style.indent)),
      );
    case "category":
    case "section":
    case "item":
      return undefined;
  }
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
