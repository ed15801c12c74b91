import { LAST_ROW } from "../workbook/address";
import { formulaTokens, type ReferenceEnd, type ReferenceToken } from "./tokens";
import { type RowShift, shiftedRow, shiftedSpan } from "../workbook/row-shift";

export interface ShiftOptions {
  /** The sheet on which the formula stands; undefined for a name of the whole workbook, whose references all name their sheet. */
  readonly own?: string;
  /**
   * By how many rows relative rows move, in a formula that is written for the first cell of an area and holds for all of it, as those of
   * conditional formats and names; undefined where relative rows move as absolute ones do.
   */
  readonly relative?: number;
}

/**
 * A formula as Excel makes it read after rows came or went: references to the sheet's rows follow them, ranges grow and shrink, and what
 * refers to rows that are gone is #REF!. Texts, names, other workbooks and references over several sheets stay as they stand.
 */
export function shiftFormulaRows(formula: string, shift: RowShift, { own, relative }: ShiftOptions = {}): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference" || token.foreign || !sameSheet(token.sheet ?? own, shift.sheet)) return token.text;
      return shiftedReference(token, shift, relative);
    })
    .join("");
}

/** Sheets' names compare as Excel compares them, without regard to case. */
function sameSheet(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toUpperCase() === other.toUpperCase();
}

function shiftedReference(token: ReferenceToken, shift: RowShift, relative: number | undefined): string {
  if (token.form === "columns") return token.text;
  const { prefix, form, from, to } = token;
  if (relative !== undefined && !(from.rowFixed && to.rowFixed)) return eachEnd(token, shift, relative);
  if (form === "cell") {
    const row = shiftedRow(shift, from.row);
    return row === undefined ? `${prefix}#REF!` : prefix + written(from, row);
  }
  const [first, last] = from.row <= to.row ? [from, to] : [to, from];
  if (first.row === 0 && last.row === LAST_ROW) return token.text;
  const span = shiftedSpan(shift, first.row, last.row);
  if (!span) return `${prefix}#REF!`;
  const rows = new Map([
    [first, span.first],
    [last, span.last],
  ]);
  return `${prefix}${written(from, rows.get(from)!)}:${written(to, rows.get(to)!)}`;
}

/** Each end for itself: a relative one keeps its distance, an absolute one its row. */
function eachEnd({ prefix, form, from, to }: ReferenceToken, shift: RowShift, relative: number): string {
  const rows = [from, to].map((end) => (end.rowFixed ? shiftedRow(shift, end.row) : end.row + relative));
  const [first, last] = rows;
  if (first === undefined || last === undefined || first < 0 || last < 0) return `${prefix}#REF!`;
  return prefix + written(from, first) + (form === "cell" ? "" : `:${written(to, last)}`);
}

function written({ columnText, rowFixed }: ReferenceEnd, row: number): string {
  return `${columnText}${rowFixed ? "$" : ""}${row + 1}`;
}
