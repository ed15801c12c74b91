/** The width of a text in characters of the body font: a full-width character counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    width += widthOf(code);
    if (code > LAST_OF_ONE_UNIT) at++;
  }
  return width;
}

/** Characters above are two units of a JavaScript string. */
const LAST_OF_ONE_UNIT = 0xffff;

function widthOf(code: number): number {
  return code >= FIRST_FULL_WIDTH && isFullWidth(code) ? 2 : 1;
}

const FIRST_FULL_WIDTH = 0x1100;

/** Ideographs, full-width forms, and the punctuation that 宋体 draws as wide as an ideograph. */
function isFullWidth(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026 ||
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Columns are measured in digits of 11 points, 8 pixels each; half an ideograph of the sheets' own 10 points takes 6.7 of them. */
const DIGITS_PER_CHARACTER = 8 / 6.7;
/** What stands between a text and the borders beside it, and what a step of indentation takes, in characters. */
const TEXT_PADDING = 1;
const INDENT_WIDTH = 1.2;

/** How many characters of a sheet's texts stand side by side in one cell over columns of these widths. */
export function roomInCells(widths: readonly number[], indent = 0): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return Math.max(2, (width - TEXT_PADDING - indent * INDENT_WIDTH) * DIGITS_PER_CHARACTER);
}

/** The width of a column in which so many characters of a sheet's texts stand side by side: `roomInCells` the other way round. */
export function widthForRoom(room: number, indent = 0): number {
  return Math.ceil(room / DIGITS_PER_CHARACTER + TEXT_PADDING + indent * INDENT_WIDTH);
}

/** How many lines a text takes in a column of that width: ideographs break anywhere, words of Latin letters and digits do not. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(2, width);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!;
    const end = isOfWord(code) ? endOfWord(line, at) : at + (code > LAST_OF_ONE_UNIT ? 2 : 1);
    const wide = isOfWord(code) ? end - at : widthOf(code);
    at = end;
    if (isLineEnd(code)) continue;
    if (used > 0 && used + wide > room) {
      lines++;
      used = 0;
    }
    used += wide;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = used % room || room;
    }
  }
  return lines;
}

/** Latin letters, digits and their punctuation: `!` to `~`. */
function isOfWord(code: number): boolean {
  return code >= 0x21 && code <= 0x7e;
}

function endOfWord(line: string, from: number): number {
  let end = from;
  while (end < line.length && isOfWord(line.charCodeAt(end))) end++;
  return end;
}

/** Characters that end a line elsewhere, and take no room here. */
function isLineEnd(code: number): boolean {
  return code === 0x0d || code === 0x2028 || code === 0x2029;
}
