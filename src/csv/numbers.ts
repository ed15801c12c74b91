import type { SnapshotCell } from "../workbook";

const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d+$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A number of so many digits is exactly itself as Excel keeps it. */
const EXACT_DIGITS = 15;

/**
 * The columns that hold amounts. CSV does not tell a number from a code, so only what must be one is: a column in which a number has decimals, as
 * `721100.00` has.
 */
export function amountColumns(cells: readonly SnapshotCell[]): Set<number> {
  const found = cells.filter(({ value }) => typeof value === "string" && isShort(value) && DECIMAL.test(value));
  return new Set(found.map(({ column }) => column));
}

/**
 * The cells with those in columns of amounts as numbers: `721100.00` → 721100, and `500` below it. All else stays the text that it is: `0100`,
 * `2010301`, `=A1`, more than 15 digits.
 */
export function withNumbers(cells: readonly SnapshotCell[], columns: ReadonlySet<number>): SnapshotCell[] {
  return cells.map((cell) => {
    const number = columns.has(cell.column) && typeof cell.value === "string" ? numberOf(cell.value) : undefined;
    return number === undefined ? cell : { ...cell, value: number };
  });
}

/** The number that a text in a column of amounts is; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  // added to nought, for -0.00 is 0
  return isShort(text) && NUMBER.test(text) ? 0 + Number(text) : undefined;
}

function isShort(text: string): boolean {
  return text.length <= EXACT_DIGITS;
}

const [MINUS, POINT, NOUGHT, NINE] = [0x2d, 0x2e, 0x30, 0x39];

/** The number with decimals that these bytes write, as `721100.00`; undefined where they write anything else. The same as by the text, without one. */
export function decimalOf(bytes: Uint8Array, from: number, to: number): number | undefined {
  if (to - from > EXACT_DIGITS) return undefined;
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let [digits, point] = [0, -1];
  for (let at = first; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && point < 0) point = at;
    else if (byte >= NOUGHT && byte <= NINE) digits = digits * 10 + byte - NOUGHT;
    else return undefined;
  }
  const hasBoth = point > first && point < to - 1;
  const hasOddNought = bytes[first] === NOUGHT && point !== first + 1;
  if (!hasBoth || hasOddNought) return undefined;
  // one division of whole numbers that are exact is as exact as reading the text
  const value = digits / 10 ** (to - 1 - point);
  return isNegative && digits !== 0 ? -value : value;
}
