import { LAST_COLUMN, LAST_ROW, parseA1, type Position } from "../../workbook";
import { damaged } from "../errors";

const LETTER_BEFORE_A = 64;
const DIGIT_0 = 48;

/**
 * The position that a cell's `r` attribute states. Nearly all are plain letters and digits, which are read without a
 * pattern; the rest is left to the reader of addresses. Throws XlsxError `damaged` where it is no address.
 */
export function statedPosition(reference: string, sheet: string): Position {
  let at = 0;
  let column = 0;
  for (
    let code = reference.charCodeAt(at);
    code > LETTER_BEFORE_A && code <= LETTER_BEFORE_A + 26;
    code = reference.charCodeAt(++at)
  ) {
    column = column * 26 + code - LETTER_BEFORE_A;
  }
  const letters = at;
  let row = 0;
  for (let code = reference.charCodeAt(at); code >= DIGIT_0 && code < DIGIT_0 + 10; code = reference.charCodeAt(++at)) {
    row = row * 10 + code - DIGIT_0;
  }
  const plain = letters > 0 && at > letters && at === reference.length;
  if (plain && row > 0 && row <= LAST_ROW + 1 && column <= LAST_COLUMN + 1) return { row: row - 1, column: column - 1 };
  const position = parseA1(reference);
  if (!position) throw damaged(`工作表“${sheet}”中单元格的位置“${reference.slice(0, 20)}”无法识别`);
  return position;
}
