/** An amount as tables print it, with or without groups and a percent sign: `1,234.56`, `-0.4`, `15.31%`. */
const AMOUNT = /^[-+]?(?:\d{1,3}(?:[,，]\d{3}){1,6}|\d{1,15})(?:[.．]\d{1,6})?[%％]?$/;

/** A row of a table of figures has so many amounts; no sentence stands in it. */
export const AMOUNTS_IN_ROW = 4;

/** True for a text that is an amount and nothing else. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text.trim());
}

/** True for the cells of a row of a table of figures. */
export function isFigureRow(cells: readonly string[]): boolean {
  return cells.filter(isAmount).length >= AMOUNTS_IN_ROW;
}

/** Words and stops of sentences: a line that holds one between its numbers is no row of a table. */
const SENTENCE = /[，。；：、]|万元/;

/** True for a row of a table that stands as a line with its cells apart: `行政运行 305.44 275.77 29.67 0.00`. */
export function isTableLine(line: string): boolean {
  return !SENTENCE.test(line) && isFigureRow(line.split(/\s/));
}
