import { shownText } from "../layout";
import type { Area, PlannedCell, SheetPlan } from "../workbook";
import type { Block, DocumentTable, Paragraph, ParagraphRole, Run, TableCell, TableRow } from "./model";

/** Table text is 9 points, smaller where a sheet is wider than the page, and never below 6. */
const LARGEST = 9;
const SMALLEST = 6;
/** So many characters of 9 points stand on a page's text, by its orientation. */
const PAGE_CHARACTERS = { portrait: 108, landscape: 163 } as const;

/**
 * A sheet as blocks of a document: what stands above its header as paragraphs (its number, title, unit and measure), or, with borders, as a form of
 * its own; the table with its header repeated on every page; and its notes as paragraphs. The texts are those that the sheet shows.
 */
export function blocksOfPlan(plan: SheetPlan): Block[] {
  const header = plan.page.titleRows ?? { first: 0, last: -1 };
  const bodyEnd = Math.max(header.last, ...plan.cells.filter(({ style }) => style.border).map(({ row }) => row));
  const framed = plan.cells.filter(({ row, style }) => row < header.first && style.border).map(({ row }) => row);
  const formTop = Math.min(header.first, ...framed);
  const above = plan.cells.filter(({ row }) => row < formTop);
  const below = plan.cells.filter(({ row }) => row > bodyEnd);
  return [
    ...paragraphs(above, (cell) => roleAbove(cell)),
    ...(formTop < header.first ? [tableOf(plan, { first: formTop, last: formTop - 1 }, header.first - 1), GAP] : []),
    tableOf(plan, header, bodyEnd),
    ...paragraphs(below, () => "tableNote"),
  ];
}

/** Word would make one of two tables that touch, and only the first rows of a table are repeated. */
const GAP: Paragraph = { kind: "paragraph", role: "tableGap", runs: [] };

function roleAbove({ style }: PlannedCell): ParagraphRole {
  if (style.font === "title") return "tableTitle";
  return style.font === "heading" ? "tableNumber" : "tableUnit";
}

/** One paragraph a row; what stands to the right in it is put behind a tab. */
function paragraphs(cells: readonly PlannedCell[], roleOf: (cell: PlannedCell) => ParagraphRole): Paragraph[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const filled = cells.filter((cell) => cell.row === row && shownText(cell) !== "");
    const [first] = filled;
    if (!first) return [];
    const runs = filled.flatMap((cell, index): Run[] => [
      ...(index > 0 ? [{ kind: "tab" } as const] : []),
      { kind: "text", text: shownText(cell) },
    ]);
    const isCentred = first.style.horizontal === "center" && first.style.font === "body";
    return [{ kind: "paragraph", role: roleOf(first), ...(isCentred && { align: "center" as const }), runs } as const];
  });
}

function tableOf(plan: SheetPlan, header: { first: number; last: number }, bottom: number): DocumentTable {
  const whole = plan.columnWidths.reduce((sum, width) => sum + width, 0);
  const room = PAGE_CHARACTERS[plan.page.orientation];
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor((LARGEST * 2 * room) / whole) / 2));
  const cells = new Map(plan.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const merges = mergesByCell(plan.merges, header.first, bottom);
  const rows: TableRow[] = [];
  for (let row = header.first; row <= bottom; row++) rows.push(rowOf(row, plan.columnWidths.length, cells, merges));
  return {
    kind: "table",
    columns: plan.columnWidths.map((width) => width / whole),
    size,
    headingRows: header.last - header.first + 1,
    rows,
  };
}

/** Every cell of the first column of each merge, under its address. */
function mergesByCell(merges: readonly Area[], top: number, bottom: number): Map<string, Area> {
  const found = new Map<string, Area>();
  for (const area of merges) {
    if (area.top < top || area.bottom > bottom) continue;
    for (let row = area.top; row <= area.bottom; row++) found.set(`${row}/${area.left}`, area);
  }
  return found;
}

function rowOf(
  row: number,
  width: number,
  cells: ReadonlyMap<string, PlannedCell>,
  merges: ReadonlyMap<string, Area>,
): TableRow {
  const found: TableCell[] = [];
  for (let column = 0; column < width;) {
    const area = merges.get(`${row}/${column}`);
    const columns = area ? area.right - area.left + 1 : 1;
    const rows = !area ? 1 : area.top === row ? area.bottom - area.top + 1 : 0;
    found.push(cellOf(cells.get(`${row}/${column}`), columns, rows));
    column += columns;
  }
  return { cells: found };
}

function cellOf(cell: PlannedCell | undefined, columns: number, rows: number): TableCell {
  const style = cell?.style;
  return {
    text: cell && rows > 0 && !hidesZero(cell) ? shownText(cell) : "",
    columns,
    rows,
    align: style?.horizontal ?? "left",
    vertical: style?.vertical ?? "center",
    font: style?.font === "heading" ? "heading" : "body",
    bold: style?.bold ?? false,
    border: style?.border ?? false,
    marked: style?.fill !== undefined,
    indent: style?.indent ?? 0,
  };
}

/** A formula's zero, which the sheet's number format leaves blank: nothing stands after its second `;`. */
function hidesZero({ content, style }: PlannedCell): boolean {
  if (content.kind !== "formula" || !("decimal" in content.cached) || Number(content.cached.decimal) !== 0)
    return false;
  return style.format?.split(";")[2] === "";
}
