import { type Area, contains, isCellError, oncePer, type SheetSnapshot, type SnapshotCell } from "../../workbook";
import type { TextDocument, TextParagraph } from "../text-document";
import { isAmount, isFigureRow } from "./amount-text";
import { TEXT_LIMITS } from "./limits";
import { tooLong } from "./text-error";

const LINE_END = /\r\n|[\n\r]/;
/** The headings of the sheet 预算说明 that this program writes: of its columns only 正文 is text, below the section's heading. */
const OWN_HEADINGS = ["章节", "正文", "数据来源"] as const;

/**
 * Reads the text on a sheet, or in an area of it: each cell a paragraph, each of its lines (Alt+Enter) one of its own, row by row. A merged cell is
 * read once. Of a sheet 预算说明 of ours the column 正文 is read, and each section's heading where it begins.
 * Throws TextError where it is too long.
 */
export function readSheetText(sheet: SheetSnapshot, area?: Area): TextDocument {
  const cells = uncovered(sheet).filter((cell) => !area || contains(area, cell));
  const rows = rowsOf(cells);
  const paragraphs = ownText(rows, sheet.name) ?? rows.flatMap((row) => paragraphsOfRow(row, sheet.name));
  if (paragraphs.length > TEXT_LIMITS.paragraphs)
    throw tooLong(`工作表“${sheet.name}”超过 ${TEXT_LIMITS.paragraphs} 段`);
  return { name: sheet.name, source: "sheet", paragraphs, leftOut: [] };
}

/** Whether a sheet holds the document's text as this program writes it: 章节 | 正文 | 数据来源. */
export const isOwnTextSheet = oncePer((sheet: SheetSnapshot): boolean => {
  const mayBe = sheet.cells.some(({ value }) => typeof value === "string" && value.trim() === OWN_HEADINGS[0]);
  return mayBe && rowsOf(sheet.cells).some((row) => columnsOfOwn(row) !== undefined);
});

/** The cells without those that lie in a merge and are not its first: what these still hold is not shown. */
function uncovered({ cells, merges }: SheetSnapshot): SnapshotCell[] {
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  let begun = 0;
  let open: Area[] = [];
  let row = -1;
  return cells.filter((cell) => {
    if (cell.row !== row) {
      row = cell.row;
      while (begun < byTop.length && byTop[begun]!.top <= row) open.push(byTop[begun++]!);
      open = open.filter(({ bottom }) => bottom >= row);
    }
    return !open.some((area) => contains(area, cell) && (row > area.top || cell.column > area.left));
  });
}

function rowsOf(cells: readonly SnapshotCell[]): SnapshotCell[][] {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

function ownText(rows: readonly (readonly SnapshotCell[])[], sheet: string): TextParagraph[] | undefined {
  const header = rows.findIndex((row) => columnsOfOwn(row) !== undefined);
  const columns = rows[header] && columnsOfOwn(rows[header]);
  if (!columns) return undefined;
  let section = "";
  return rows.slice(header + 1).flatMap((row) => {
    const heading = row.find(({ column }) => column === columns.section);
    const text = row.find(({ column }) => column === columns.text);
    const begins = heading && textOf(heading) !== section ? heading : undefined;
    if (begins) section = textOf(begins);
    return [begins, text].flatMap((cell) => (cell ? linesOf(cell, sheet, false) : []));
  });
}

function columnsOfOwn(row: readonly SnapshotCell[]): { readonly section: number; readonly text: number } | undefined {
  const found = OWN_HEADINGS.map((heading) => row.find((cell) => textOf(cell).trim() === heading)?.column);
  const [section, text, source] = found;
  return section !== undefined && text !== undefined && source !== undefined ? { section, text } : undefined;
}

/** A row with amounts in cells of their own between words is one sentence; a row of many amounts is one of a table. */
function paragraphsOfRow(row: readonly SnapshotCell[], sheet: string): TextParagraph[] {
  const texts = row.map(textOf);
  const inTable = isFigureRow(texts);
  const isLaidOut = !inTable && texts.some(isAmount) && texts.some((text) => !isAmount(text));
  return row.flatMap((cell, index) => {
    const lines = linesOf(cell, sheet, inTable);
    return isLaidOut && index > 0
      ? lines.map((one, line) => (line === 0 ? { ...one, goesOn: true as const } : one))
      : lines;
  });
}

function linesOf(cell: SnapshotCell, sheet: string, inTable: boolean): TextParagraph[] {
  const ref = { sheet, row: cell.row, column: cell.column };
  return textOf(cell)
    .split(LINE_END)
    .map((raw, line) => ({ raw, place: { kind: "cell", cell: ref, line }, inTable }));
}

/** What the cell shows. */
function textOf({ value, text }: SnapshotCell): string {
  if (text !== undefined && text !== "") return text;
  return isCellError(value) ? value.error : String(value);
}
