import { type AmountColumn, type SectionId, type SectionSpec, type TableSpec, blocksOf } from "../../tables";
import { oncePer } from "../../workbook";
import type { Grid } from "./grid";
import { type Division, type FoundSection, divideColumns, isBetter, isOfLastYear } from "./header-columns";
import { mayBeHeaderRow, mayGoOnWithHeader } from "./header-rows";
import { type HeaderWords, headerWords } from "./header-words";

export type { FoundAmount, FoundKey, FoundSection } from "./header-columns";

/** A header that was found: the rows it takes and what its columns are. */
export interface FoundHeader {
  readonly first: number;
  readonly last: number;
  readonly sections: readonly FoundSection[];
  /** The words of every column with a heading that is none of the table's, by column. */
  readonly foreign: ReadonlyMap<number, string>;
  /** The words printed over every column with a heading, from the top to the bottom. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Described columns that no column of the sheet fits. */
  readonly missing: readonly { readonly section: SectionId; readonly spec: AmountColumn }[];
  /** The header's own texts by column, by which a repetition of it is known. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Headers are looked for in this many filled rows below a title; what comes later is data. */
const SEARCHED_ROWS = 12;

/**
 * Looks for the table's header from `first` to `last`. Undefined where no rows fit well enough to be it.
 * @param isSaid whether it is known which table it is: then one column of each section is enough, where otherwise half of all are
 */
export function findHeader(
  grid: Grid,
  spec: TableSpec,
  first: number,
  last: number,
  isSaid = false,
): FoundHeader | undefined {
  const rows = grid.filledRows(first, last).slice(0, SEARCHED_ROWS);
  let best: Candidate | undefined;
  for (let start = 0; start < rows.length; start++) {
    if (!mayBeHeaderRow(grid, rows[start]!, spec)) continue;
    let end = start;
    // where the header ends shows in the fit: a row of data taken for a header spoils the words above it
    do {
      const [top, bottom] = [rows[start]!, rows[end]!];
      const match = (isSaid ? saidMatchOf : matchOf)(spec)(headerWords(grid, top, bottom));
      if (match && (isSaid || match.isEnough) && (!best || isBetter(match.division, best.match.division)))
        best = { match, first: top, last: bottom };
      end++;
    } while (rows[end] === rows[end - 1]! + 1 && mayGoOnWithHeader(grid, rows[end]!, spec));
    start = end - 1;
  }
  return best && { first: best.first, last: best.last, ...columnsOf(best.match) };
}

/** What a header's columns are for one table. */
interface Match {
  readonly words: HeaderWords;
  readonly division: Division;
  /** True where half of the described columns are there. */
  readonly isEnough: boolean;
}

interface Candidate {
  readonly match: Match;
  readonly first: number;
  readonly last: number;
}

/** The match of a table with a header's words; undefined where a section has no column. Found once for both. */
const matchOf = oncePer((spec: TableSpec) => oncePer((words: HeaderWords) => matchColumns(spec, words, false)));

/** The same of a table that it is known to be: columns before its amounts are its keys, whatever stands above them. */
const saidMatchOf = oncePer((spec: TableSpec) => oncePer((words: HeaderWords) => matchColumns(spec, words, true)));

function matchColumns(spec: TableSpec, words: HeaderWords, anyKeys: boolean): Match | undefined {
  const { headings, compared } = words;
  const all = [...headings.keys()];
  const columns = describesComparisons(spec) ? all : all.filter((column) => !compared.has(column));
  const blocks = spec.sections.flatMap(blocksOf);
  const division = divideColumns(blocks, columns, words, anyKeys);
  const described = blocks.flatMap(amountColumns).filter(({ mayLack }) => !mayLack).length;
  return division && { words, division, isEnough: division.missing * 2 <= described };
}

/** True for a table with columns of last year's figures. */
const describesComparisons = oncePer((spec: TableSpec): boolean =>
  spec.sections.some(({ columns, derived = [] }) => [...columns, ...derived].some(isOfLastYear)),
);

function amountColumns(section: SectionSpec): AmountColumn[] {
  return section.columns.flatMap((column) => (column.role === "amount" ? [column] : []));
}

const columnsOf = oncePer(({ words, division: { sections } }: Match): Omit<FoundHeader, "first" | "last"> => {
  const claimed = new Set(
    sections.flatMap(({ keys, amounts, derived }) => [...keys, ...amounts, ...derived].map(({ column }) => column)),
  );
  const headings = [...words.headings];
  const foreign = headings.filter(([column]) => !claimed.has(column));
  const missing = sections.flatMap(({ spec, amounts }) =>
    amountColumns(spec)
      .filter((column) => !column.mayLack && !amounts.some((found) => found.spec.id === column.id))
      .map((column) => ({ section: spec.id, spec: column })),
  );
  return {
    sections,
    foreign: new Map(foreign.map(([column, { path }]) => [column, path.join("")])),
    words: new Map(headings.map(([column, { words: printed }]) => [column, printed])),
    missing,
    texts: words.texts,
  };
});
