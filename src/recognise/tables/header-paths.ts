import { shown } from "../shared/shown";
import { cleanName } from "./code";
import type { Grid } from "./grid";
import type { ReadPath } from "./header-match";
import { headerForm } from "../shared/header-form";
import { squeeze } from "../shared/squeeze";

/** What stands above a column: its words, and the year that they name. */
export interface ColumnHeading {
  readonly path: ReadPath;
  /** The same words as they are printed, but for spaces and line breaks. */
  readonly words: readonly string[];
  readonly year?: number;
}

/**
 * The header texts of every column, from the top to the bottom. A group heading stands once, above its first column; it is
 * carried to the right over columns that have a heading of their own below. Merged areas are not needed for that, and are not asked for.
 */
export function readHeadings(grid: Grid, first: number, last: number): ReadonlyMap<number, ColumnHeading> {
  const rows = grid.filledRows(first, last);
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

/** Words of columns that compare with another year or with a whole: their figures are not the budget's. */
const COMPARISON = /上年(?!结转|结余)|去年|上一年|增减|增长|下降|占比|比重|比例|执行数|完成/;

/** Columns that speak of an earlier year than others do, or compare: they answer no question of the table. */
export function comparisonColumns(headings: ReadonlyMap<number, ColumnHeading>): ReadonlySet<number> {
  const years = [...headings.values()].flatMap(({ year }) => year ?? []);
  const newest = Math.max(...years);
  return new Set(
    [...headings].flatMap(([column, { path, year }]) =>
      (year !== undefined && year < newest) || COMPARISON.test(path.join("")) ? [column] : [],
    ),
  );
}
