/** Ideographs, full-width forms, and the punctuation that 宋体 draws as wide as an ideograph. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

/** The width of a text in characters of the body font: a full-width character counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += FULL_WIDTH.test(character) ? 2 : 1;
  return width;
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
  for (const piece of line.match(/[!-~]+|./gu) ?? []) {
    const wide = textWidth(piece);
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
