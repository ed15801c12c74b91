import { type SheetSnapshot, oncePer } from "../../workbook";
import { shown } from "../shared/shown";
import { cleanName } from "./code";
import type { Grid } from "./grid";
import type { ReadPath } from "./header-match";
import { headerForm } from "../shared/header-form";
import { squeeze } from "../shared/squeeze";

/** What the rows of a header say. Rows that hold the same texts in the same columns give the same object, whichever sheet or workbook they stand in. */
export interface HeaderWords {
  /** What stands above every column with a heading, from left to right. */
  readonly headings: ReadonlyMap<number, ColumnHeading>;
  /** Columns that speak of an earlier year than others do, or compare: they answer no question of the table. */
  readonly compared: ReadonlySet<number>;
  /** The header's own texts by column, each column's joined from the top to the bottom. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What stands above a column: its words, and the year that they name. */
export interface ColumnHeading {
  readonly path: ReadPath;
  /** The same words as they are printed, but for spaces and line breaks. */
  readonly words: readonly string[];
  readonly year?: number;
}

/** More rows than a sheet has: two of their numbers make one key. */
const MOST_ROWS = 2 ** 20;
/** As many headers as the sets of tables have, with all their pieces; and the longest that is kept. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 4_000;

/** Every unit of a department prints the same header: it is read once a process, however many workbooks are checked. */
const known = new Map<string, HeaderWords>();

/** What was read of each sheet, by the first and the last row. */
const wordsIn = oncePer((_: SheetSnapshot) => new Map<number, HeaderWords>());

/** What the rows from `first` to `last` say as a header. */
export function headerWords(grid: Grid, first: number, last: number): HeaderWords {
  const own = wordsIn(grid.sheet);
  const key = first * MOST_ROWS + last;
  let words = own.get(key);
  if (!words) own.set(key, (words = wordsOf(grid, grid.filledRows(first, last))));
  return words;
}

function wordsOf(grid: Grid, rows: readonly number[]): HeaderWords {
  const key = contentsOf(grid, rows);
  if (key.length > LONGEST_REMEMBERED) return readWords(grid, rows);
  let words = known.get(key);
  if (!words) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, (words = readWords(grid, rows)));
  }
  return words;
}

/** The texts of rows with their columns, as one text; of different rows never the same, whatever a cell may hold. */
function contentsOf(grid: Grid, rows: readonly number[]): string {
  let key = "";
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      const text = shown(cell);
      key += `${cell.column},${text.length},${text}`;
    }
    key += ";";
  }
  return key;
}

function readWords(grid: Grid, rows: readonly number[]): HeaderWords {
  const headings = readHeadings(grid, rows);
  return { headings, compared: comparisonColumns(headings), texts: headerTexts(grid, rows) };
}

/**
 * The header texts of every column, from the top to the bottom. A group heading stands once, above its first column; it is
 * carried to the right over columns that have a heading of their own below. Merged areas are not needed for that, and are not asked for.
 */
function readHeadings(grid: Grid, rows: readonly number[]): ReadonlyMap<number, ColumnHeading> {
  const columns = [...new Set(rows.flatMap((row) => grid.row(row).map((cell) => cell.column)))].sort((a, b) => a - b);
  const lowest = new Map<number, number>();
  for (const row of rows) for (const cell of grid.row(row)) lowest.set(cell.column, row);
  const headings = new Map(
    columns.map((column) => [
      column,
      { path: [] as string[], words: [] as string[], year: undefined as number | undefined },
    ]),
  );
  const ownAbove = new Set<number>();
  for (const row of rows) {
    let group = "";
    for (const column of columns) {
      const own = shown(grid.cell(row, column));
      if (own !== "") group = own;
      // a gap below a column's own text is a tall cell, not part of the group beside it
      const inGroup = lowest.get(column)! > row && !ownAbove.has(column);
      const text = own !== "" ? own : inGroup ? group : "";
      if (own !== "") ownAbove.add(column);
      const heading = headings.get(column)!;
      const form = headerForm(text);
      // a tall cell whose merge was lost says the same in every row
      if (form !== "" && heading.path[heading.path.length - 1] !== form) {
        heading.path.push(form);
        heading.words.push(cleanName(text));
      }
      for (const year of yearsNamed(text)) heading.year = Math.max(heading.year ?? year, year);
    }
  }
  return new Map(
    [...headings].map(([column, { path, words, year }]) => [
      column,
      { path, words, ...(year !== undefined && { year }) },
    ]),
  );
}

function yearsNamed(text: string): number[] {
  return [...squeeze(text).matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
}

function headerTexts(grid: Grid, rows: readonly number[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      texts.set(cell.column, (texts.get(cell.column) ?? "") + headerForm(shown(cell)));
    }
  }
  return texts;
}

/** Words of columns that compare with another year or with a whole: their figures are not the budget's. */
const COMPARISON = /上年(?!结转|结余)|去年|上一年|增减|增长|下降|占比|比重|比例|执行数|完成/;

function comparisonColumns(headings: ReadonlyMap<number, ColumnHeading>): ReadonlySet<number> {
  const years = [...headings.values()].flatMap(({ year }) => year ?? []);
  const newest = Math.max(...years);
  return new Set(
    [...headings].flatMap(([column, { path, year }]) =>
      (year !== undefined && year < newest) || COMPARISON.test(path.join("")) ? [column] : [],
    ),
  );
}
