import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../workbook";

/** What stands in a formula: texts, quoted sheet names and brackets (left alone), references, names and numbers. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.!])|[\p{L}_$\\][\p{L}\p{N}_.$?\\]*[(!]?|\d[\d.]*(?:[eE][+-]?\d+)?|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * A shared formula as it reads in another cell of its range: relative references move by that many rows and columns, and
 * wrap around at the sheet's edge as Excel lets them.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token) => shiftToken(token, rows, columns));
}

function shiftToken(token: string, rows: number, columns: number): string {
  const cell = CELL.exec(token);
  if (cell) {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
    if (columnIndex(letters) > LAST_COLUMN || Number(digits) > LAST_ROW + 1 || Number(digits) < 1) return token;
    return fixedColumn + movedColumn(letters, fixedColumn, columns) + fixedRow + movedRow(digits, fixedRow, rows);
  }
  const span = COLUMNS.exec(token);
  if (span) {
    const [, fixedFrom = "", from = "", fixedTo = "", to = ""] = span;
    return `${fixedFrom}${movedColumn(from, fixedFrom, columns)}:${fixedTo}${movedColumn(to, fixedTo, columns)}`;
  }
  const lines = ROWS.exec(token);
  if (!lines) return token;
  const [, fixedFrom = "", from = "", fixedTo = "", to = ""] = lines;
  return `${fixedFrom}${movedRow(from, fixedFrom, rows)}:${fixedTo}${movedRow(to, fixedTo, rows)}`;
}

function movedColumn(letters: string, fixed: string, by: number): string {
  return fixed ? letters : columnName(wrap(columnIndex(letters) + by, LAST_COLUMN + 1));
}

function movedRow(digits: string, fixed: string, by: number): string {
  return fixed ? digits : String(wrap(Number(digits) - 1 + by, LAST_ROW + 1) + 1);
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
