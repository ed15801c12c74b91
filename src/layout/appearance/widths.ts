import type { SectionSpec } from "../../tables";
import type { PlannedCell } from "../../workbook";
import type { SheetColumn } from "../table/columns";
import { shownText } from "./shown-text";
import { textWidth, widthForRoom } from "./text-width";

/** What stands between a figure and the borders beside it, in characters. */
const FIGURE_PADDING = 1.5;
/** What columns of amounts give up first, and the narrowest that they and columns of names become: four and ten ideographs. */
const COMFORTABLE_AMOUNT = 10.5;
const NARROWEST_AMOUNT = 8;
const NARROWEST_NAME = 20;

/**
 * The widths of a table's columns, in characters of the body font: as the description has them, narrowed where the page would be printed
 * too small, but never so far that a figure does not fit. Amounts give way first, then names, which can wrap, then amounts again.
 * @param cells the cells of the body
 * @param page how many characters a page holds at its full size
 */
export function columnWidths(columns: readonly SheetColumn[], cells: readonly PlannedCell[], page: number): number[] {
  const needed = figureWidths(columns.length, cells);
  const floors = (amount: number | undefined, withNames: boolean) =>
    columns.map(({ index, section, spec }) => {
      const least =
        spec.role === "amount" ? amount : withNames ? narrowestName(index, roleOf(section, spec), cells) : undefined;
      return Math.max(Math.min(least ?? spec.width, spec.width), needed[index]!);
    });
  const wanted = floors(undefined, false);
  const stages = [floors(COMFORTABLE_AMOUNT, false), floors(COMFORTABLE_AMOUNT, true), floors(NARROWEST_AMOUNT, true)];
  return stages.reduce<number[]>((widths, narrowest) => narrowed(widths, narrowest, page), wanted);
}

/** Takes from every column in proportion to what it can give, until the page is wide enough or nothing is left to give. */
function narrowed(widths: readonly number[], narrowest: readonly number[], page: number): number[] {
  const excess = total(widths) - page;
  const slack = total(widths) - total(narrowest);
  if (excess <= 0 || slack <= 0) return [...widths];
  const share = Math.min(1, excess / slack);
  return widths.map((width, index) => roundDown(width - (width - narrowest[index]!) * share, narrowest[index]!));
}

/** Numbered 类 are lines that the template prints. */
function roleOf({ rows }: SectionSpec, { role }: SheetColumn["spec"]): SheetColumn["spec"]["role"] {
  const isLine = role === "name" && rows.by === "function" && rows.numbered !== undefined;
  return isLine ? "label" : role;
}

/** Names and projects may wrap; the lines that the template prints do not; codes keep the width they are described with. */
function narrowestName(
  index: number,
  role: SheetColumn["spec"]["role"],
  cells: readonly PlannedCell[],
): number | undefined {
  if (role === "name" || role === "project") return NARROWEST_NAME;
  if (role !== "label") return undefined;
  const own = cells.filter((cell) => cell.column === index);
  return Math.max(NARROWEST_NAME, ...own.map((cell) => widthForRoom(textWidth(shownText(cell)), cell.style.indent)));
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

function total(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function roundDown(width: number, least: number): number {
  return Math.max(Math.floor(width * 4) / 4, least);
}
