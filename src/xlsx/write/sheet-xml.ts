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

function addRows(out: XmlBytes, plan: SheetPlan, target: SheetTarget): void {
  const rows = new Map<number, PlannedCell[]>();
  for (const row of plan.rowHeights.keys()) rows.set(row, []);
  for (const row of target.hidden?.hiddenRows ?? []) rows.set(row, []);
  for (const cell of plan.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  for (const [row, cells] of inOrder) addRow(out, row, cells, plan.rowHeights.get(row), target);
}

function addRow(
  out: XmlBytes,
  row: number,
  cells: PlannedCell[],
  height: number | undefined,
  { styles, text, hidden }: SheetTarget,
): void {
  const number = String(row + 1);
  const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  out.xml(`<row r="${number}"${sized}${hidden?.hiddenRows.has(row) ? ' hidden="1"' : ""}>`);
  let last = -1;
  for (const cell of fromLeftToRight(cells)) {
    if (cell.column === last) throw new RangeError(`Two planned cells at ${a1(cell)}`);
    last = cell.column;
    addCell(out, cell, number, styles, text);
  }
  out.xml("</row>");
}

/** A row's cells in the order in which plans have them already, mostly. */
function fromLeftToRight(cells: PlannedCell[]): readonly PlannedCell[] {
  for (let at = 1; at < cells.length; at++)
    if (cells[at - 1]!.column > cells[at]!.column) return cells.sort((a, b) => a.column - b.column);
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
