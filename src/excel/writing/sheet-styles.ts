import type { Steps } from "../../slices";
import { areaA1, type CellStyle, FONTS, type PlannedCell, type SheetPlan } from "../../workbook";
import { addressesOf } from "../marks/rectangles";
import { areasOf } from "../../workbook";

const TEXT_FORMAT = "@";

/** Sets the formats that must be there before the contents: text, or codes lose their zeros. */
export function formatTexts(sheet: Excel.Worksheet, plan: SheetPlan): Steps<void> {
  return setNumberFormats(sheet, plan, (format) => format === TEXT_FORMAT);
}

/** Sets all else that is to be seen in a sheet's cells, after the contents: each kind of format once for all cells that share it. */
export function* formatCells(sheet: Excel.Worksheet, plan: SheetPlan): Steps<void> {
  yield* setNumberFormats(sheet, plan, (format) => format !== TEXT_FORMAT);
  yield;
  for (const cells of groupsOf(plan.cells, looksOf).values()) {
    const style = cells[0]?.style;
    if (!style) continue;
    yield;
    for (const address of addressesOf(areasOf(cells))) {
      yield;
      applyLooks(sheet.getRanges(address).format, style);
    }
  }
  yield;
  for (const area of areasOf(plan.cells.filter(({ style }) => style.border))) {
    yield;
    const { borders } = sheet.getRange(areaA1(area)).format;
    const sides: Excel.BorderIndex[] = [
      Excel.BorderIndex.edgeTop,
      Excel.BorderIndex.edgeBottom,
      Excel.BorderIndex.edgeLeft,
      Excel.BorderIndex.edgeRight,
    ];
    // Excel knows no inner lines of a single row or column.
    if (area.bottom > area.top) sides.push(Excel.BorderIndex.insideHorizontal);
    if (area.right > area.left) sides.push(Excel.BorderIndex.insideVertical);
    for (const side of sides) borders.getItem(side).style = Excel.BorderLineStyle.continuous;
  }
}

function* setNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan, which: (format: string) => boolean): Steps<void> {
  const formatted = plan.cells.filter(({ style }) => style.format !== undefined && which(style.format));
  for (const [format, cells] of groupsOf(formatted, ({ format }) => format ?? "")) {
    for (const area of areasOf(cells)) {
      yield;
      // One value stands for all cells of the range; the typings only know the form with a value for each cell.
      (sheet.getRange(areaA1(area)) as { numberFormat: unknown }).numberFormat = format;
    }
  }
}

function applyLooks(format: Excel.RangeFormat, style: CellStyle): void {
  format.font.name = FONTS[style.font][0];
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

/** Everything of a style that is set through RangeAreas: not the number format and not the border. */
function looksOf({ font, size, bold, underline, color, fill, horizontal, vertical, wrap, indent }: CellStyle): string {
  return JSON.stringify([
    font,
    size,
    bold ?? false,
    underline ?? false,
    color,
    fill,
    horizontal,
    vertical,
    wrap ?? false,
    indent ?? 0,
  ]);
}

/** The cells by a key of their styles. Many cells share one style, of which the key is made once. */
function groupsOf(cells: readonly PlannedCell[], keyOf: (style: CellStyle) => string): Map<string, PlannedCell[]> {
  const keys = new Map<CellStyle, string>();
  const groups = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    let key = keys.get(cell.style);
    if (key === undefined) keys.set(cell.style, (key = keyOf(cell.style)));
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}
