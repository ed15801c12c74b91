import { newSum } from "../../formula";
import {
  type CellNow,
  type NewCell,
  type RowEdit,
  type RowInsertion,
  a1,
  areaA1,
  isRowInsertion,
  newRowAfter,
  placeOfRow,
  refuseFuller,
  refuseStaleRow,
} from "../../workbook";
import { asNumberFormat } from "./edit-formats";
import { written } from "./edit-content";

/** A row that is to come or to go, with what was asked about it. */
export interface RowLook {
  readonly edit: RowEdit;
  readonly sheet: Excel.Worksheet;
  /** The cells on which it rests; what the row holds, where it is to go. */
  readonly cells: Excel.Range;
  /** The row that is the pattern of the new one, as far as it is filled. */
  readonly like?: Excel.Range;
}

/** The new row did not get what was put into it. */
export class RowNotFilled extends Error {
  constructor() {
    super("A new row does not hold what was put into it");
  }
}

/** Queues what must be known before a row comes or goes. */
export function lookAtRow(sheet: Excel.Worksheet, edit: RowEdit): RowLook {
  sheet.load("protection/protected");
  if (!isRowInsertion(edit)) {
    const cells = wholeRow(sheet, edit.remove.row).getUsedRangeOrNullObject(true);
    cells.load("values,formulas,rowIndex,columnIndex");
    return { edit, sheet, cells };
  }
  const rows = edit.held.map(({ row }) => row);
  const columns = edit.held.map(({ column }) => column);
  const cells = sheet.getRange(
    areaA1({ top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) }),
  );
  cells.load("values,formulas,rowIndex,columnIndex");
  const like = filledPart(sheet, edit, edit.like);
  like.load("numberFormat,format/rowHeight");
  return { edit, sheet, cells, like };
}

/** Throws EditRefused where a row rests on something else by now, or is not the one that came. */
export function refuseChanged({ edit, cells }: RowLook): void {
  const cellAt = (row: number, column: number): CellNow | undefined => contentAt(cells, row, column);
  refuseStaleRow(edit, cellAt);
  if (isRowInsertion(edit) || cells.isNullObject) return;
  const { row } = edit.remove;
  const filled = (cells.values[0] ?? []).flatMap((_value, index) => {
    const column = cells.columnIndex + index;
    return cellAt(row, column) ? [{ column }] : [];
  });
  refuseFuller(edit, filled);
}

/** Queues the changes of rows, from the bottom up, and what the new ones hold. @returns the new rows, to be looked at afterwards */
export function changeRows(looks: readonly RowLook[]): readonly NewRow[] {
  for (const { edit, sheet, cells, like } of looks) {
    const { row } = placeOfRow(edit);
    if (!isRowInsertion(edit)) {
      // The row that was looked at, wherever it stands by now.
      (cells.isNullObject ? wholeRow(sheet, row) : cells.getEntireRow()).delete("Up");
      continue;
    }
    wholeRow(sheet, row).insert("Down");
    const pattern = edit.like >= row ? edit.like + 1 : edit.like;
    wholeRow(sheet, row).copyFrom(`${pattern + 1}:${pattern + 1}`, "Formats");
    if (like) wholeRow(sheet, row).format.rowHeight = like.format.rowHeight;
  }
  const edits = looks.map(({ edit }) => edit);
  return looks.flatMap((look) => (isRowInsertion(look.edit) ? [fillRow(look, look.edit, edits)] : []));
}

/** A new row, and what it should hold. */
export interface NewRow {
  readonly expected: readonly { readonly index: number; readonly content: string | number }[];
  readonly range: Excel.Range;
}

/** Throws RowNotFilled where a row holds something else: cells within a merged area take nothing. */
export function requireFilled({ expected, range }: NewRow): void {
  const formulas = range.formulas[0] ?? [];
  const isFilled = expected.every(({ index, content }) => plain(formulas[index]) === plain(content));
  if (!isFilled) throw new RowNotFilled();
}

function fillRow({ sheet, like }: RowLook, edit: RowInsertion, all: readonly RowEdit[]): NewRow {
  const row = newRowAfter(all, edit);
  const range = filledPart(sheet, edit, row);
  const first = least(edit.cells.map(({ column }) => column));
  const expected = edit.cells.map((cell) => {
    const index = cell.column - first;
    const target = sheet.getRange(a1({ row, column: cell.column }));
    const isText = cell.content.kind === "text" || cell.content.kind === "blank";
    const format = isText ? undefined : asNumberFormat(like?.numberFormat[0]?.[index]);
    if (format !== undefined) target.numberFormat = [[format]];
    const content = contentOf(edit, cell, all);
    if (typeof content === "string" && cell.content.kind === "sum") target.formulas = [[content]];
    else target.values = [[content]];
    return { index, content: typeof content === "string" ? content.replace(/^'/, "") : content };
  });
  range.load("formulas");
  return { expected, range };
}

function contentOf(edit: RowInsertion, cell: NewCell, all: readonly RowEdit[]): string | number {
  return cell.content.kind === "sum" ? newSum(all, edit, cell) : written(cell.content);
}

/** From the first to the last cell that the new row fills, in any row. */
function filledPart(sheet: Excel.Worksheet, { cells }: RowInsertion, row: number): Excel.Range {
  const columns = cells.map(({ column }) => column);
  return sheet.getRange(areaA1({ top: row, left: least(columns), bottom: row, right: most(columns) }));
}

/** What a cell holds, by what was loaded of a range around it; undefined for a blank. */
export function contentAt(cells: Excel.Range, row: number, column: number): CellNow | undefined {
  if (cells.isNullObject) return undefined;
  const [down, right] = [row - cells.rowIndex, column - cells.columnIndex];
  const value = cells.values[down]?.[right] as string | number | boolean | undefined;
  const formula: unknown = cells.formulas[down]?.[right];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === undefined || (value === "" && !isFormula)) return undefined;
  return { value, ...(isFormula && { formula }) };
}

/** `7:7` */
export function wholeRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}

function plain(content: unknown): string {
  return String(content).replace(/\s+/g, "").toUpperCase();
}

/** Of at least one number. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

/** Of at least one number. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
