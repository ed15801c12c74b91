import { plainDecimal } from "../money";
import {
  type CellStyle,
  ERROR_VALUES,
  type ErrorValue,
  type PlannedContent,
  type SheetPlan,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
} from "../workbook";
import { tooLarge, writeWorkbook } from "../xlsx";

const STYLE: CellStyle = { font: "body", size: 11, horizontal: "left" };
const NARROWEST = 8;
const WIDEST = 40;
/** Excel takes number formats of 255 characters. */
const LONGEST_FORMAT = 200;

/**
 * A new .xlsx of the workbook's values: what the cells show as numbers, texts and errors, where they stand, merged and hidden as they were.
 * Formulas are left out, for the library's way of writing them is not always Excel's; formats were not read. Throws XlsxError for a long ledger.
 */
export function valuesWorkbook({ sheets }: Snapshot): Uint8Array {
  const long = sheets.find(({ rest }) => rest !== undefined);
  if (long) throw tooLarge(`“${long.name}”的行数太多，不能另存为 .xlsx`);
  return writeWorkbook(sheets.map(planOf), sheets);
}

function planOf(sheet: SheetSnapshot): SheetPlan {
  const bottom = sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columnWidths = widthsOf(sheet);
  return {
    name: sheet.name,
    columnWidths,
    rowHeights: new Map(),
    cells: sheet.cells.map((cell) => ({ row: cell.row, column: cell.column, ...contentOf(cell) })),
    merges: sheet.merges,
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom, right: Math.max(columnWidths.length - 1, 0) },
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8 },
      footer: "",
    },
    frozenRows: 0,
    links: [],
  };
}

/** A cell's width follows what stands in it; a Chinese character is as wide as two digits. What is merged over several columns asks for none. */
function widthsOf({ cells, merges }: SheetSnapshot): number[] {
  const merged = new Set(merges.filter(({ left, right }) => left < right).map(({ top, left }) => `${top}:${left}`));
  const widths: number[] = [];
  for (const { row, column, value, text } of cells) {
    const shown = text ?? (typeof value === "object" ? value.error : String(value));
    const width = merged.has(`${row}:${column}`) ? 0 : shown.slice(0, WIDEST).replace(/[^\x20-\x7e]/g, "xx").length + 1;
    widths[column] = Math.min(Math.max(widths[column] ?? NARROWEST, width), WIDEST);
  }
  return Array.from(widths, (width) => width ?? NARROWEST);
}

function contentOf({ value, text }: SnapshotCell): { content: PlannedContent; style: CellStyle } {
  if (typeof value === "object") return { content: { kind: "error", error: errorValue(value.error) }, style: STYLE };
  if (typeof value === "boolean") return asText(value ? "TRUE" : "FALSE");
  if (typeof value === "string") return asText(value);
  const style = {
    ...STYLE,
    horizontal: "right",
    ...(text !== undefined && { format: formatShowing(text, value) }),
  } as const;
  return { content: { kind: "number", decimal: plainDecimal(value) }, style };
}

function asText(text: string): { content: PlannedContent; style: CellStyle } {
  return { content: { kind: "text", text }, style: STYLE };
}

/** A format by which the number shows as that text: 3 shown as 03 → `00`; any other, as a date's, as the text itself: 45352 shown as 3-1 → `"3-1"`. */
function formatShowing(text: string, value: number): string {
  const isPadded = /^\d{1,50}$/.test(text) && Number(text) === value;
  return isPadded ? "0".repeat(text.length) : `"${text.replace(/"/g, "").slice(0, LONGEST_FORMAT)}"`;
}

/** An error that files do not know (a formula that was never computed) is written as #N/A: no cell becomes blank by being copied. */
function errorValue(error: string): ErrorValue {
  return ERROR_VALUES.find((known) => known === error) ?? "#N/A";
}
