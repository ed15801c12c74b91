import { a1, areaA1, type CellEdit } from "../../workbook";

/** Excel's format for texts: a number put into such a cell is a text again as soon as somebody edits it. */
const TEXT = "@";
const TWO_DECIMALS = "0.00";
/** So many rows above and below a cell are looked at for the format of its column's numbers. */
const NEIGHBOURS = 3;

/** What is asked about the number format of a cell that is to be changed. */
export interface FormatLook {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  /** The cells above and below; absent where no number is put in. */
  readonly column?: Excel.Range;
}

/** Queues what must be known of a cell's number format before a content is put into it. */
export function lookAtFormat(sheet: Excel.Worksheet, edit: CellEdit): FormatLook {
  const { row, column } = edit.cell;
  const range = sheet.getRange(a1(edit.cell));
  range.load("numberFormat");
  if (edit.content.kind !== "number") return { edit, range };
  const first = Math.max(0, row - NEIGHBOURS);
  const around = sheet.getRange(areaA1({ top: first, left: column, bottom: row + NEIGHBOURS, right: column }));
  around.load("values,numberFormat");
  return { edit, range, column: around };
}

/** The number format that the cell is to be given; undefined where it keeps its own. */
export function formatFor({ edit, range, column }: FormatLook): string | undefined {
  if (edit.format !== undefined) return edit.format;
  return column && formatOf(range) === TEXT ? numberFormatIn(column, edit.cell.row) : undefined;
}

/** The number format that the cell has. */
export function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0] ?? "General");
}

/** What a cell of a new row is given instead of its pattern's format where that is text and the cell is to hold a number. */
export function asNumberFormat(pattern: unknown): string | undefined {
  return pattern === TEXT ? TWO_DECIMALS : undefined;
}

/** The format of the nearest number beside the row; of two as near the one above. */
function numberFormatIn(column: Excel.Range, row: number): string {
  const first = Math.max(0, row - NEIGHBOURS);
  const formats = column.values.flatMap(([value], index) => {
    const format = String(column.numberFormat[index]?.[0] ?? TEXT);
    return typeof value === "number" && format !== TEXT ? [{ format, distance: Math.abs(first + index - row) }] : [];
  });
  return formats.sort((a, b) => a.distance - b.distance)[0]?.format ?? TWO_DECIMALS;
}
