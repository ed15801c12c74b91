import type { TableSpec } from "../../tables";
import { oncePer } from "../../workbook";
import { shown } from "../shared/shown";
import type { Grid } from "./grid";
import { formsOf } from "./header-match";
import { headerForm } from "../shared/header-form";
import { remembered } from "../shared/squeeze";

/** The words that a table's headers are made of, in normal form. */
interface Vocabulary {
  /** True for a text that is one of the words, or a piece of one that was broken over rows. */
  readonly has: (form: string) => boolean;
  /** True for any piece of a word, however short. */
  readonly hasPiece: (form: string) => boolean;
  readonly totals: ReadonlySet<string>;
}

const vocabularyOf = oncePer(({ sections }: TableSpec): Vocabulary => {
  const paths = sections.flatMap((section) => section.columns.flatMap(formsOf));
  const words = new Set(paths.flatMap((path) => [...path, path.join("")]));
  const totals = new Set(sections.flatMap((section) => (section.total ?? []).map(headerForm)));
  // all words in one text, for looking up pieces
  const joined = [...words].join("|");
  const hasPiece = remembered((form) => form !== "" && joined.includes(form));
  const has = (form: string) =>
    form !== "" && (words.has(form) || GENERAL_WORDS.has(form) || (form.length >= 2 && hasPiece(form)));
  return { has, hasPiece, totals };
});

/** Words above the columns that say nothing about which column it is. */
const GENERAL_WORDS = new Set([
  "支出预算",
  "收入预算",
  "预算",
  "科目",
  "资金来源",
  "备注",
  "序号",
  "行次",
  "单位名称",
  "单位编码",
]);

/** True where a row may belong to the table's header: mostly header words, no number, and not only the name of the row of totals. */
export function mayBeHeaderRow(grid: Grid, row: number, spec: TableSpec): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some((cell) => typeof cell.value === "number")) return false;
  const vocabulary = vocabularyOf(spec);
  const words: string[] = [];
  let others = 0;
  for (const cell of cells) {
    const form = headerForm(shown(cell));
    if (vocabulary.has(form)) words.push(form);
    else if (++others * 2 > cells.length) return false;
  }
  return new Set(words).size >= 2 || words.some((word) => !vocabulary.totals.has(word));
}

/** True where a row below header rows may belong to them too: also mere pieces of words, such as 数 below 预算. */
export function mayGoOnWithHeader(grid: Grid, row: number, spec: TableSpec): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some((cell) => typeof cell.value === "number")) return false;
  const { hasPiece } = vocabularyOf(spec);
  return cells.filter((cell) => hasPiece(headerForm(shown(cell)))).length * 2 >= cells.length;
}

/**
 * True for a row of words right above a repetition of the header: what groups the columns there (项目, 一般公共预算基本支出) may be any words, and
 * need not stand above the first header.
 */
export function standsOnRepeatedHeader(grid: Grid, row: number, texts: ReadonlyMap<number, string>): boolean {
  const areWords = grid.row(row).every(({ value }) => typeof value === "string" && !/\d/.test(value));
  return areWords && grid.row(row + 1).length >= 2 && repeatsHeader(grid, row + 1, texts);
}

/** True for a row below the header that repeats it, as where a page breaks: each cell says what the header says in that column. */
export function repeatsHeader(grid: Grid, row: number, texts: ReadonlyMap<number, string>): boolean {
  const cells = grid.row(row);
  return cells.every((cell) => {
    if (typeof cell.value !== "string") return false;
    const form = headerForm(cell.value);
    return form !== "" && (texts.get(cell.column)?.includes(form) ?? false);
  });
}
