import type { TableSpec, TitleWords } from "../../tables";
import { type SnapshotCell, oncePer } from "../../workbook";
import { shown } from "../shared/shown";
import type { Grid } from "./grid";
import { squeeze } from "../shared/squeeze";
import { titleForm } from "./text";

/** A cell that names a table. */
export interface FoundTitle {
  readonly spec: TableSpec;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** True for a title that says it goes on from the page before. */
  readonly continued: boolean;
}

const CONTINUED = /^续表?\d*[:.、]?|\(续表?\d*\)|续表?\d*$/;
/** What may stand before a table's name in its title: its number, the year, the unit. Sentences have stops. */
const SENTENCE = /[。;；！!？?]/;
const LONGEST_PREFIX = 40;
const LONGEST_TITLE = 120;

interface TableName {
  readonly spec: TableSpec;
  readonly form: string;
}

/** All names of a template's tables in normal form, longest first: 财政拨款收支总表 is meant before 收支总表. */
const namesOf = oncePer((specs: readonly TableSpec[]): readonly TableName[] =>
  specs
    .flatMap((spec) => [spec.title, ...spec.aliases].map((name) => ({ spec, form: titleForm(name) })))
    .sort((a, b) => b.form.length - a.form.length),
);

/**
 * Every cell that ends with a table's name, in the order of rows. Of two names that fit the longer is meant. A title stands once in
 * its row: where a merge was lost it may fill all of its cells.
 */
export function findTitles(grid: Grid, specs: readonly TableSpec[]): FoundTitle[] {
  const names = namesOf(specs);
  const titles: FoundTitle[] = [];
  for (const row of grid.filledRows(0, grid.lastRow)) {
    for (const cell of grid.row(row)) {
      const title = titleOf(cell, names);
      const before = titles[titles.length - 1];
      if (title && !(before?.row === row && before.spec === title.spec)) titles.push(title);
    }
  }
  return titles;
}

function titleOf(cell: SnapshotCell, names: readonly TableName[]): FoundTitle | undefined {
  if (typeof cell.value !== "string" || !cell.value.includes("表")) return undefined;
  const text = cell.value;
  if (text.length > LONGEST_TITLE || SENTENCE.test(text)) return undefined;
  const plain = squeeze(text).replace(/^表\d+[.、:：]?/, "");
  const continued = CONTINUED.test(plain);
  const form = titleForm(plain.replace(CONTINUED, ""));
  const match = names.find(
    ({ spec, form: name }) =>
      form.endsWith(name) && form.length - name.length <= LONGEST_PREFIX && saysWords(plain, spec.titleSays),
  );
  return match ? { spec: match.spec, row: cell.row, column: cell.column, text, continued } : undefined;
}

function saysWords(title: string, { always = [], never = [] }: TitleWords = {}): boolean {
  return always.every((word) => title.includes(word)) && !never.some((word) => title.includes(word));
}

const TABLE_LABEL = /^(?:附?表|附件)[:：]?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.、:：(（]|$)/;
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"];

/** The table that `表3`, `表三`, `3` or a name with the title's words in it speaks of: for sheets whose table has no title. */
export function tableNamed(text: string, specs: readonly TableSpec[]): TableSpec | undefined {
  const form = titleForm(squeeze(text));
  return namesOf(specs).find((name) => form.endsWith(name.form))?.spec ?? tableOfLabel(text, specs);
}

/** The table that `表3`, `表三` or `3` speaks of. */
export function tableOfLabel(text: string, specs: readonly TableSpec[]): TableSpec | undefined {
  const plain = squeeze(text);
  const number = labelNumber(plain) ?? Number(/^0?(\d{1,2})$/.exec(plain)?.[1] ?? NaN);
  return specs.find((spec) => spec.ordinal === number);
}

/** `表3` and `表三` → 3; undefined for what does not begin with a table's number. The text is squeezed. */
function labelNumber(plain: string): number | undefined {
  const number = TABLE_LABEL.exec(plain)?.[1];
  if (number === undefined) return undefined;
  return /\d/.test(number) ? Number(number) : NUMERALS.indexOf(number) + 1;
}

/** A table's number as it stands above its title, or before it in the same cell. */
export interface FoundLabel {
  readonly ordinal: number;
  readonly row: number;
  readonly column: number;
  /** As it is written, without the title: `表3`. */
  readonly text: string;
}

const LABEL_IN_TITLE = /^附?表(\d{1,2})(?!\d)/;

/** The number of a table on the rows above its header; undefined where none stands there. */
export function labelOf(grid: Grid, first: number, last: number): FoundLabel | undefined {
  for (const row of grid.filledRows(first, last)) {
    const [cell] = grid.row(row);
    const plain = squeeze(shown(cell));
    const inTitle = LABEL_IN_TITLE.exec(plain);
    const ordinal = labelNumber(plain) ?? (inTitle ? Number(inTitle[1]) : undefined);
    if (cell && ordinal !== undefined) return { ordinal, row, column: cell.column, text: inTitle?.[0] ?? plain };
  }
  return undefined;
}

/** True for a row that begins with `表3` or `附件3` and holds no amount: it belongs to the title below it. */
export function isTableLabel(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return TABLE_LABEL.test(squeeze(shown(cells[0]))) && cells.every((cell) => typeof cell.value === "string");
}
