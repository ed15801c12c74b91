import { LAST_COLUMN, LAST_ROW, columnName } from "../workbook/address";
import { isDigit, isLatin, isWord } from "./characters";

/** One end of an address; rows of `E:E` and columns of `4:5` are the sheet's first and last. */
export interface AddressEnd {
  readonly column: number;
  readonly row: number;
  /** True where a `$` stands before it: it stays where a formula is copied. */
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** `E9` (a cell), `E7:E12` (an area), `4:5` (rows) or `E:E` (columns), as it is written: the second end may lie above the first. */
export interface Address {
  readonly form: "cell" | "area" | "rows" | "columns";
  readonly from: AddressEnd;
  readonly to: AddressEnd;
}

/** An address and the place behind it. */
interface Found extends Address {
  readonly end: number;
}

const COLON = 58;
const DOLLAR = 36;
const PAREN = 40;
const EXCLAMATION = 33;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/**
 * The address that stands at this place of a formula; undefined for what only looks like one: `XFE1`, `A1048577`, `LOG10(`, `A1!`, `A1B`. No more
 * than some thirty characters are looked at.
 */
export function addressAt(text: string, at: number): Found | undefined {
  const from = endAt(text, at);
  if (!from) return undefined;
  const to = text.charCodeAt(from.end) === COLON ? endAt(text, from.end + 1) : undefined;
  const hasColumn = from.column !== undefined;
  const hasRow = from.row !== undefined;
  if (to && isOver(text, to.end) && (to.column !== undefined) === hasColumn && (to.row !== undefined) === hasRow) {
    const form = hasColumn ? (hasRow ? "area" : "columns") : "rows";
    return { form, from: whole(from, 0, 0), to: whole(to, LAST_COLUMN, LAST_ROW), end: to.end };
  }
  if (!hasColumn || !hasRow || !isOver(text, from.end)) return undefined;
  const end = whole(from, 0, 0);
  return { form: "cell", from: end, to: end, end: from.end };
}

/** An address as Excel writes it: `$E$7:E12`. */
export function writtenAddress({ form, from, to }: Address): string {
  const first = writtenEnd(form, from);
  return form === "cell" ? first : `${first}:${writtenEnd(form, to)}`;
}

function writtenEnd(form: Address["form"], { column, row, columnFixed, rowFixed }: AddressEnd): string {
  const letters = form === "rows" ? "" : (columnFixed ? "$" : "") + columnName(column);
  return form === "columns" ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

/** What stands at one end: a column, a row, or both. */
interface PartialEnd {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
  readonly end: number;
}

function whole({ column, row, columnFixed, rowFixed }: PartialEnd, noColumn: number, noRow: number): AddressEnd {
  // what has no row of its own stays where rows are copied, and likewise for columns
  return {
    column: column ?? noColumn,
    row: row ?? noRow,
    columnFixed: columnFixed || column === undefined,
    rowFixed: rowFixed || row === undefined,
  };
}

/** One end of an address, `$E$9`, `$E` or `$9`; undefined where none stands, or one outside the grid. */
function endAt(text: string, start: number): PartialEnd | undefined {
  let at = start;
  const columnFixed = text.charCodeAt(at) === DOLLAR;
  if (columnFixed) at++;
  const letters = at;
  let columns = 0;
  for (; at - letters < MOST_LETTERS && isLatin(text.charCodeAt(at)); at++)
    columns = columns * 26 + (text.charCodeAt(at) & 31);
  const hasColumn = at > letters;
  if (columns > LAST_COLUMN + 1) return undefined;
  const rowFixed = hasColumn ? text.charCodeAt(at) === DOLLAR : columnFixed;
  const digits = hasColumn && rowFixed ? at + 1 : at;
  let rows = 0;
  let end = digits;
  for (; end - digits < MOST_DIGITS && isDigit(text.charCodeAt(end)); end++)
    rows = rows * 10 + (text.charCodeAt(end) - 48);
  if (end === digits) {
    if (!hasColumn || rowFixed) return undefined;
    return { column: columns - 1, row: undefined, columnFixed, rowFixed: false, end };
  }
  if (text.charCodeAt(digits) === 48 || rows > LAST_ROW + 1) return undefined;
  return {
    column: hasColumn ? columns - 1 : undefined,
    row: rows - 1,
    columnFixed: hasColumn && columnFixed,
    rowFixed,
    end,
  };
}

/** True where nothing goes on that would make a word, a function or a sheet's name of an address. */
function isOver(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== PAREN && code !== EXCLAMATION && !isWord(text, at);
}
