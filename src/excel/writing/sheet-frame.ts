import type { Steps } from "../../slices";
import { a1, areaA1, columnName, listSource, type PageSetup, type SheetPlan } from "../../workbook";
import { drawBars } from "./sheet-bars";

/** A digit of 宋体 in 11 points is 8 pixels wide, and a cell has 5 pixels of padding; the .xlsx writer counts alike. */
const PIXELS_PER_CHARACTER = 8;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** A column's width in characters, as a file states it, in the points that Excel's API takes (OfficeDev/office-js#187). */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + PADDING + 0.5) * POINTS_PER_PIXEL;
}

/** Sets what the cells cannot be read without: merges, widths, heights. */
export function* frameSheet(sheet: Excel.Worksheet, plan: SheetPlan): Steps<void> {
  for (const area of plan.merges) {
    yield;
    sheet.getRange(areaA1(area)).merge();
  }
  for (const [width, first, last] of runsOf(plan.columnWidths)) {
    sheet.getRange(`${columnName(first)}:${columnName(last)}`).format.columnWidth = pointsOfWidth(width);
  }
  for (const [row, height] of plan.rowHeights) {
    yield;
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  }
}

/** Sets what else frames them: frozen rows, highlights, bars, drop-down lists, the tab. */
export function frameRest(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  for (const { area, text, color } of plan.marks ?? []) {
    const rule = sheet.getRange(areaA1(area)).conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue;
    rule.format.fill.color = color;
    rule.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }
  drawBars(sheet, plan);
  offerLists(sheet, plan);
}

/** Sets the links within the workbook. Excel gives their cells a style of its own with it, so the cells' formats come after. */
export function* linkCells(sheet: Excel.Worksheet, plan: SheetPlan): Steps<void> {
  for (const { row, column, target, tip } of plan.links) {
    yield;
    sheet.getRange(a1({ row, column })).hyperlink = {
      documentReference: target,
      ...(tip !== undefined && { screenTip: tip }),
    };
  }
}

function offerLists(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const list of plan.lists ?? []) {
    const { dataValidation } = sheet.getRange(areaA1(list.area));
    dataValidation.rule = { list: { inCellDropDown: true, source: listSource(list) } };
    const { prompt, warning } = list;
    if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = {
      showAlert: warning !== undefined,
      style: Excel.DataValidationAlertStyle.warning,
      title: warning?.title ?? "",
      message: warning?.text ?? "",
    };
  }
}

/** Sets the page: A4, margins, foot, print area, title rows. Fitting to the page comes after, in a round trip of its own. */
export function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_CENTIMETRE;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_CENTIMETRE;
  layout.leftMargin = page.margins.left * POINTS_PER_CENTIMETRE;
  layout.rightMargin = page.margins.right * POINTS_PER_CENTIMETRE;
  layout.centerHorizontally = true;
  if (page.footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  layout.setPrintArea(areaA1(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
}

/** One page wide, as many high as it takes, or one. */
export function fitToPage(sheet: Excel.Worksheet, { onePage }: PageSetup): void {
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
}

/** Equal neighbours as one: [value, first index, last index]. */
function runsOf(values: readonly number[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last && last[0] === value) last[2] = index;
    else runs.push([value, index, index]);
  }
  return runs;
}
