import type { SnapshotCell } from "../workbook";

const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d+$/;
const WHOLE = /^-?(?:0|[1-9]\d*)$/;
/** A number of so many digits is exactly itself as Excel keeps it. */
const EXACT_DIGITS = 15;

/**
 * The cells with those that are numbers as numbers. CSV does not tell a number from a code, so only what must be one is: `721100.00` → 721100, and whole
 * numbers in the columns that have such (`500` below 721100.00). All else stays the text that it is: `0100`, `2010301`, `=A1`, more than 15 digits.
 */
export function withNumbers(cells: readonly SnapshotCell[]): SnapshotCell[] {
  const ofAmounts = new Set(cells.filter(({ value }) => isNumber(value, DECIMAL)).map(({ column }) => column));
  return cells.map((cell) => {
    if (!ofAmounts.has(cell.column) || !(isNumber(cell.value, DECIMAL) || isNumber(cell.value, WHOLE))) return cell;
    // added to nought, for -0.00 is 0
    return { ...cell, value: 0 + Number(cell.value) };
  });
}

function isNumber(value: SnapshotCell["value"], form: RegExp): boolean {
  return typeof value === "string" && value.length <= EXACT_DIGITS && form.test(value);
}
