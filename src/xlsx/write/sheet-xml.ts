import { a1, areaA1, type PlannedCell, type SheetPlan, type SheetSnapshot } from "../../workbook";
import { XmlBytes } from "../../xml";
import { encodeText } from "../xml/text";
import { XML_HEAD } from "../xml/namespaces";
import { barsXml, fullBarsXml } from "./bars-xml";
import { addCell, type TextXml } from "./cell-xml";
import { listsXml } from "./lists-xml";
import { linksXml, pageXml } from "./page-xml";
import { argb, type StyleBook } from "./style-book";

/** Where a sheet is written to. */
export interface SheetTarget {
  readonly styles: StyleBook;
  readonly text: TextXml;
  readonly namespace: string;
  /** Whether the workbook opens on it. */
  readonly selected: boolean;
  /** The rows and columns that are not shown. */
  readonly hidden?: Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> | undefined;
}

/** A digit of 宋体 in 11 points is 8 pixels wide, and a cell has 5 pixels of padding: so Excel counts widths. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;

/** What a cell takes on an average, formulas of 勾稽核对表 among them, and what all else takes. */
const CELL_BYTES = 150;
const FRAME_BYTES = 16 * 1024;

/** The whole XML of a planned sheet, in its bytes. Throws RangeError for a plan that no sheet can hold (two cells in one place, …). */
export function sheetXml(plan: SheetPlan, target: SheetTarget): Uint8Array {
  const tab = plan.tabColor === undefined ? "" : `<tabColor rgb="${argb(plan.tabColor)}"/>`;
  const out = new XmlBytes(FRAME_BYTES + plan.cells.length * CELL_BYTES);
  out.xml(
    `${XML_HEAD}<worksheet xmlns="${target.namespace}">` +
      `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>` +
      viewXml(plan.frozenRows, target.selected) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columnsXml(plan.columnWidths, target.hidden?.hiddenColumns) +
      "<sheetData>",
  );
  addRows(out, plan, target);
  out.xml(
    "</sheetData>" +
      mergesXml(plan) +
      highlightsXml(plan, target.styles) +
      barsXml(plan, plan.marks?.length ?? 0) +
      listsXml(plan) +
      linksXml(plan) +
      pageXml(plan.page) +
      fullBarsXml(plan) +
      "</worksheet>",
  );
  return out.bytes();
}

function viewXml(frozenRows: number, selected: boolean): string {
  const below = a1({ row: frozenRows, column: 0 });
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Columns beyond those with widths are told only where they are hidden. */
function columnsXml(widths: readonly number[], hidden: ReadonlySet<number> = new Set()): string {
  const beyond = [...hidden].filter((column) => column >= widths.length).sort((a, b) => a - b);
  if (widths.length + beyond.length === 0) return "";
  const columns = [...widths.keys(), ...beyond].map((column) => {
    const width = widths[column];
    const sized = width === undefined ? ' width="9"' : ` width="${storedWidth(width)}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${sized}${hidden.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** A width in characters as files keep it: padding included, in 256ths of a character. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

/** All rows that say something: those with cells, those with heights, those that are hidden. */
function addRows(out: XmlBytes, plan: SheetPlan, target: SheetTarget): void {
  const cells = inOrder(plan.cells);
  const rows = new Set<number>(plan.rowHeights.keys());
  for (const row of target.hidden?.hiddenRows ?? []) rows.add(row);
  for (let at = 0; at < cells.length; at++) if (cells[at]!.row !== cells[at - 1]?.row) rows.add(cells[at]!.row);
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    const number = String(row + 1);
    const height = plan.rowHeights.get(row);
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const hidden = target.hidden?.hiddenRows.has(row) ? ' hidden="1"' : "";
    out.xml('<row r="').xml(number).xml(`"${sized}${hidden}>`);
    for (let cell = cells[next]; cell?.row === row; cell = cells[++next]) {
      const before = cells[next - 1];
      if (before?.row === row && before.column === cell.column)
        throw new RangeError(`Two planned cells at ${a1(cell)}`);
      addCell(out, cell, number, target.styles, target.text);
    }
    out.xml("</row>");
  }
}

/** The cells row by row, each row from left to right, as plans have them already, mostly. */
function inOrder(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  const order = (a: PlannedCell, b: PlannedCell) => a.row - b.row || a.column - b.column;
  for (let at = 1; at < cells.length; at++) if (order(cells[at - 1]!, cells[at]!) > 0) return [...cells].sort(order);
  return cells;
}

function mergesXml(plan: SheetPlan): string {
  const merges = plan.merges.map(areaA1).filter((area) => area.includes(":"));
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
}

/** Highlights follow the cell's own value, so they change when it does. */
function highlightsXml(plan: SheetPlan, styles: StyleBook): string {
  return (plan.marks ?? [])
    .map(({ area, text, color }, i) => {
      const formula = encodeText(`"${text.replace(/"/g, '""')}"`);
      return (
        `<conditionalFormatting sqref="${areaA1(area)}"><cfRule type="cellIs" dxfId="${styles.highlight(color)}"` +
        ` priority="${i + 1}" operator="equal"><formula>${formula}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join("");
}
