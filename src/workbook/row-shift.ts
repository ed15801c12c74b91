import { LAST_ROW } from "./address";

/** Rows put into a sheet, or taken out of it; what stands below moves. */
export interface RowShift {
  readonly sheet: string;
  /** Zero-based: the first of the new rows, or the first of those that go. */
  readonly row: number;
  /** So many rows come; negative: so many go. Never zero. */
  readonly count: number;
}

/** Where a row stands afterwards; undefined where it goes, or is pushed past the last row of the sheet. */
export function shiftedRow({ row: from, count }: RowShift, row: number): number | undefined {
  if (row < from) return row;
  if (row < from - count) return undefined;
  const moved = row + count;
  return moved > LAST_ROW ? undefined : moved;
}

/**
 * Where a stretch of rows stands afterwards, both ends included: rows that come within it make it longer, those that go make it shorter.
 * Undefined where nothing of it is left.
 */
export function shiftedSpan(
  shift: RowShift,
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | undefined {
  const gone = shift.row - shift.count - 1;
  const from = shiftedRow(shift, shift.count < 0 && first >= shift.row && first <= gone ? gone + 1 : first);
  const to = shiftedRow(shift, shift.count < 0 && last >= shift.row && last <= gone ? shift.row - 1 : last);
  const end = to ?? (shift.count > 0 ? LAST_ROW : undefined);
  return from === undefined || end === undefined || from > end || end < 0 ? undefined : { first: from, last: end };
}

/** Whether rows that come fall within a stretch of rows: below its first and not below its last. */
export function fallsWithin({ row, count }: RowShift, first: number, last: number): boolean {
  return count > 0 && first < row && row <= last;
}
