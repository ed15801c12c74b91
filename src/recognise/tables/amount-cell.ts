import { type Amount, type Measure, ZERO } from "../../money";
import type { SnapshotCell } from "../../workbook";
import { readCellAmount } from "../shared/amount";

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
  const read = readCellAmount(cell, measure);
  if (read.kind === "unreadable") return UNREADABLE;
  if (read.kind === "blank" || (cell.value === 0 && cell.formula !== undefined)) return BLANK;
  const { amount, decimals, exact } = read;
  return { amount, blank: false, readable: true, asText: typeof cell.value === "string", decimals, exact };
}

/** True for an amount, an error or a text; a blank, a dash and a zero say nothing. */
export function saysSomething({ readable, amount }: ReadAmount): boolean {
  return !readable || amount !== 0;
}

/** True where a cell holds an amount that is not nothing: what may not be passed over in silence. */
export function holdsAmount(cell: SnapshotCell | undefined): boolean {
  if (!cell) return false;
  const read = readCellAmount(cell, "元");
  return read.kind === "amount" && read.amount !== 0;
}
