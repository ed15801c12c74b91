import type { TextLine, Word } from "./text-line";

/** The words of a row up to its weight, and those that the row before has behind its weight. */
export type WeighedRow = readonly Word[];

const WEIGHT = /^\d{1,3}(?:\.\d{1,2})?$/;
/** In hundredths of a point: all, or all but the ten that are kept for the execution of the budget. */
const WHOLES: readonly number[] = [100_00, 90_00];

/**
 * The rows of a table of targets, each ended by its weight, the last word of a line. Only where the weights add up to 100, or to 90: then every row was
 * found, and no other number taken for a weight. Else undefined: whether the text or its reading is wrong is not known.
 */
export function weighedRows(lines: readonly TextLine[]): readonly WeighedRow[] | undefined {
  const rows: WeighedRow[] = [];
  let [row, sum]: [Word[], number] = [[], 0];
  for (const { words } of lines) {
    row.push(...words);
    const last = words.at(-1)!.text;
    if (words.length < 2 || !WEIGHT.test(last)) continue;
    sum += Math.round(Number(last) * 100);
    rows.push(row.slice(0, -1));
    row = [];
  }
  return WHOLES.includes(sum) ? rows : undefined;
}
