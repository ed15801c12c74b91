import type { ICellData, IStyleData } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { type Position, a1, areaA1, fixedAreaA1, parseArea, sheetInFormula } from "../../../src/workbook";
import { hexColor } from "../../../workbench/host/model/color";
import { valueOf } from "../../../workbench/host/univer/cells";
import { extrasOf, type ListExtras } from "../../../workbench/host/univer/extras";
import { rulesOf } from "../../../workbench/host/univer/rules";
import { type CellForm, type SheetForm, linesAround, listText, plainFormula, plainValue } from "./form";

const HORIZONTAL = ["general", "left", "center", "right"];
const VERTICAL = ["bottom", "top", "center", "bottom"];
const WRAP = 3;
const INDENT_PIXELS = 9;
const POINTS_PER_PIXEL = 0.75;
/** The spreadsheet engine under the host knows what HYPERLINK links to, and shows nothing for it. */
const NOT_COMPUTED = /^=HYPERLINK\(/;

/** The sheets of the Excel host's workbook, as its model keeps them. */
export function formsOfHost(workbook: FWorkbook): SheetForm[] {
  return workbook.getSheets().map((sheet) => formOf(workbook, sheet));
}

function formOf(workbook: FWorkbook, sheet: FWorksheet): SheetForm {
  const { page = {}, links = {}, lists = {} } = extrasOf(sheet);
  const cells: Record<string, CellForm> = {};
  const lines = new Set<string>();
  let [right, bottom] = [0, 0];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell): undefined => {
      const style = workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {};
      const form = cellOf(cell ?? null, style);
      if (!form) return;
      right = Math.max(right, column);
      bottom = Math.max(bottom, row);
      cells[a1({ row, column })] = form;
      const { t, b, l, r } = style.bd ?? {};
      const sides = { t: Boolean(t), b: Boolean(b), l: Boolean(l), r: Boolean(r) };
      for (const line of linesAround(row, column, sides)) lines.add(line);
    });
  return {
    name: sheet.getSheetName(),
    tabColor: hexColor(sheet.getTabColor()) ?? "",
    merges: sheet
      .getMergedRanges()
      .map((range) => range.getA1Notation())
      .sort(),
    widths: Array.from({ length: right + 1 }, (_, column) => Math.round(sheet.getColumnWidth(column))),
    heights: Object.fromEntries(
      Array.from({ length: bottom + 1 }, (_, row) => [row + 1, sheet.getRowHeight(row) * POINTS_PER_PIXEL]),
    ),
    frozenRows: Math.max(0, sheet.getFrozenRows()),
    page: {
      orientation: (page.orientation ?? "").toLowerCase(),
      isA4: page.paperSize === "A4",
      margins: [page.topMargin, page.bottomMargin, page.leftMargin, page.rightMargin].map((side) =>
        Math.round(side ?? 0),
      ),
      centred: page.centerHorizontally ?? false,
      footer: page.centerFooter ?? "",
      printArea: page.printArea ?? "",
      titleRows: (page.titleRows ?? "").replaceAll("$", ""),
      fitted: page.zoom?.horizontalFitToPages ?? 0,
    },
    links: Object.fromEntries(
      Object.entries(links).map(([at, link]) => [at, `${link.documentReference} ${link.screenTip ?? ""}`]),
    ),
    lists: Object.fromEntries(Object.entries(lists).flatMap(([area, list]) => listCells(workbook, area, list))),
    highlights: rulesOf(sheet)
      .map(({ areas, condition, fill }) => `${areas.map(areaA1).join(" ")} ${condition} ${hexColor(fill)}`)
      .sort(),
    cells,
    lines: [...lines].sort(),
  };
}

function cellOf(cell: ICellData | null, style: IStyleData): CellForm | undefined {
  const value = valueOf(cell);
  if (value === "" && !cell?.f && Object.keys(style).length === 0) return undefined;
  return {
    value: NOT_COMPUTED.test(cell?.f ?? "") ? "" : plainValue(value),
    formula: plainFormula(cell?.f ?? ""),
    format: style.n?.pattern ?? "General",
    font: [style.ff, style.fs, style.bl === 1, style.ul?.s === 1, hexColor(style.cl?.rgb) ?? "#000000"].join(),
    fill: hexColor(style.bg?.rgb) ?? "",
    alignment: [
      HORIZONTAL[style.ht ?? 0],
      VERTICAL[style.vt ?? 0],
      style.tb === WRAP,
      (style.pd?.l ?? 0) / INDENT_PIXELS,
    ].join(),
  };
}

function listCells(
  workbook: FWorkbook,
  address: string,
  { source, prompt, errorAlert }: ListExtras,
): [string, string][] {
  const said = (message: { title: string; message: string } | undefined) =>
    message ? [message.title, message.message] : [];
  const text = listText(sourceOf(workbook, source), said(prompt), said(errorAlert?.showAlert ? errorAlert : undefined));
  return cellsIn(address).map((position) => [a1(position), text]);
}

function sourceOf(workbook: FWorkbook, source: ListExtras["source"]): string {
  if (source === undefined || typeof source === "string") return source ?? "";
  const sheet = workbook.getSheetBySheetId(source.sheetId);
  return sheet ? `${sheetInFormula(sheet.getSheetName())}!${fixedAreaA1(source.area)}` : "#REF!";
}

function cellsIn(address: string): Position[] {
  const area = parseArea(address);
  if (!area) throw new Error(`no area: ${address}`);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}
