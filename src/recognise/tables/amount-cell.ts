import { type Amount, type Measure, type ParsedAmount, ZERO, parseAmountText, parseNumber } from "../../money";
import { type SnapshotCell, isCellError } from "../../workbook";

/** What an amount cell says. */
export interface ReadAmount {
  readonly amount: Amount;
  readonly blank: boolean;
  readonly readable: boolean;
  readonly asText: boolean;
  readonly decimals: number;
  readonly exact: boolean;
}

const BLANK: ReadAmount = { amount: ZERO, blank: true, readable: true, asText: false, decimals: 0, exact: true };
const UNREADABLE: ReadAmount = { amount: ZERO, blank: false, readable: false, asText: false, decimals: 0, exact: true };

/**
 * Reads an amount cell: a number, a number kept as text, a blank (also a dash), or something unreadable. A formula that gives zero is a
 * blank: a sum of blanks says no more than they do, and is printed as one.
 */
export function readAmount(cell: SnapshotCell | undefined, measure: Measure): ReadAmount {
  if (!cell) return BLANK;
  const { value } = cell;
  if (isCellError(value) || typeof value === "boolean") return UNREADABLE;
  if (typeof value === "number") {
    if (value === 0 && cell.formula !== undefined) return BLANK;
    const parsed = parseNumber(value, measure);
    return parsed ? said(parsed, false) : UNREADABLE;
  }
  const read = parseAmountText(value, measure);
  if (read.kind === "blank") return BLANK;
  if (read.kind === "unreadable") return UNREADABLE;
  return said(read, true);
}

function said({ amount, decimals, exact }: ParsedAmount, asText: boolean): ReadAmount {
  return { amount, blank: false, readable: true, asText, decimals, exact };
}

/** True for an amount, an error or a text; a blank, a dash and a zero say nothing. */
export function saysSomething({ readable, amount }: ReadAmount): boolean {
  return !readable || amount !== 0;
}

/** True where a cell holds an amount that is not nothing: what may not be passed over in silence. */
export function holdsAmount(cell: SnapshotCell | undefined): boolean {
  const read = readAmount(cell, "元");
  return read.readable && !read.blank && read.amount !== 0;
}
