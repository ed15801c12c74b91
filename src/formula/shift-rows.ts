import { LAST_ROW } from "../workbook/address";
import { type RowShift, shiftedRow, shiftedSpan } from "../workbook/row-shift";
import { type AddressEnd, writtenAddress } from "./address";
import { withReferences } from "./rewrite";
import type { ReferenceToken } from "./tokens";

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
  return withReferences(formula, (reference) =>
    reference.foreign || !sameSheet(reference.sheet ?? own, shift.sheet)
      ? reference.text
      : shiftedReference(reference, shift, relative),
  );
}

/** Sheets' names compare as Excel compares them, without regard to case. */
function sameSheet(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toUpperCase() === other.toUpperCase();
}

function shiftedReference(reference: ReferenceToken, shift: RowShift, relative: number | undefined): string {
  const { prefix, form, from, to } = reference;
  if (form === "columns") return reference.text;
  const ends = relative !== undefined && !(from.rowFixed && to.rowFixed) ? eachEnd : bothEnds;
  const rows = ends(reference, shift, relative ?? 0);
  if (!rows) return `${prefix}#REF!`;
  return prefix + writtenAddress({ form, from: { ...from, row: rows[0] }, to: { ...to, row: rows[1] } });
}

type Rows = readonly [from: number, to: number];

/** Where the rows of a reference stand afterwards: a range grows and shrinks; undefined where nothing of it is left. */
function bothEnds({ form, from, to }: ReferenceToken, shift: RowShift): Rows | undefined {
  if (form === "cell") {
    const row = shiftedRow(shift, from.row);
    return row === undefined ? undefined : [row, row];
  }
  const isUpright = from.row <= to.row;
  const [first, last] = isUpright ? [from.row, to.row] : [to.row, from.row];
  if (first === 0 && last === LAST_ROW) return [from.row, to.row];
  const span = shiftedSpan(shift, first, last);
  if (!span) return undefined;
  return isUpright ? [span.first, span.last] : [span.last, span.first];
}

/** Each end for itself: a relative one keeps its distance, an absolute one its row. */
function eachEnd({ from, to }: ReferenceToken, shift: RowShift, relative: number): Rows | undefined {
  const [first, last] = [from, to].map((end: AddressEnd) =>
    end.rowFixed ? shiftedRow(shift, end.row) : end.row + relative,
  );
  return first === undefined || last === undefined || first < 0 || last < 0 ? undefined : [first, last];
}
