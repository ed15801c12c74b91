import { LAST_COLUMN, LAST_ROW } from "../workbook/address";
import { type AddressEnd, writtenAddress } from "./address";
import { formulaTokens } from "./tokens";

/** A shared formula as it reads so many rows and columns away from the cell for which it is written. */
export type SharedFormula = (rows: number, columns: number) => string;

/**
 * Takes a shared formula apart once, for all the cells that share it: relative references move by that many rows and columns, and wrap around
 * at the sheet's edge as Excel lets them. By 1 row and 1 column: `SUM($A1:B2)` → `SUM($A2:C3)`. All else stays.
 */
export function sharedFormula(formula: string): SharedFormula {
  const tokens = formulaTokens(formula);
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    const moved = (end: AddressEnd): AddressEnd => ({
      ...end,
      row: end.rowFixed ? end.row : wrapped(end.row + rows, LAST_ROW + 1),
      column: end.columnFixed ? end.column : wrapped(end.column + columns, LAST_COLUMN + 1),
    });
    return tokens
      .map((token) => {
        if (token.kind !== "reference") return token.text;
        const { prefix, form, from, to } = token;
        return prefix + writtenAddress({ form, from: moved(from), to: moved(to) });
      })
      .join("");
  };
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
