import { columnName, LAST_COLUMN, LAST_ROW } from "../workbook";
import { formulaTokens, type ReferenceEnd, type ReferenceToken } from "./tokens";

/** A shared formula as it reads so many rows and columns away from the cell for which it is written. */
export type SharedFormula = (rows: number, columns: number) => string;

/**
 * Takes a shared formula apart once, for all the cells that share it: relative references move by that many rows and columns, and wrap around
 * at the sheet's edge as Excel lets them. Texts, names and brackets stay.
 */
export function sharedFormula(formula: string): SharedFormula {
  const pieces = formulaTokens(formula).reduce<(string | ReferenceToken)[]>((all, token) => {
    const last = all[all.length - 1];
    if (token.kind === "reference") all.push(token);
    else if (typeof last === "string") all[all.length - 1] = last + token.text;
    else all.push(token.text);
    return all;
  }, []);
  return (rows, columns) =>
    rows === 0 && columns === 0
      ? formula
      : pieces.map((piece) => (typeof piece === "string" ? piece : shifted(piece, rows, columns))).join("");
}

function shifted({ prefix, form, from, to }: ReferenceToken, rows: number, columns: number): string {
  const column = (end: ReferenceEnd) => movedColumn(end, columns);
  const row = (end: ReferenceEnd) => movedRow(end, rows);
  const whole = (end: ReferenceEnd) => column(end) + row(end);
  switch (form) {
    case "columns":
      return `${prefix}${column(from)}:${column(to)}`;
    case "rows":
      return `${prefix}${row(from)}:${row(to)}`;
    case "area":
      return `${prefix}${whole(from)}:${whole(to)}`;
    default:
      return prefix + whole(from);
  }
}

function movedColumn({ columnText, column }: ReferenceEnd, by: number): string {
  return columnText.startsWith("$") ? columnText : columnName(wrap(column + by, LAST_COLUMN + 1));
}

function movedRow({ row, rowFixed }: ReferenceEnd, by: number): string {
  return rowFixed ? `$${row + 1}` : String(wrap(row + by, LAST_ROW + 1) + 1);
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
