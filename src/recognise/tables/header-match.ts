import type { ColumnSpec, DerivedColumn, SectionSpec } from "../../tables";
import { oncePer } from "../../workbook";
import { headerForm } from "../shared/header-form";

/** Where a header path was read, as normal forms from the top to the bottom; none of them is empty. */
export type ReadPath = readonly string[];

/** Any column that a section describes. */
export type DescribedColumn = ColumnSpec | DerivedColumn;

const EXACT = 1000;
const IN_ORDER = 100;
const LEAF_ONLY = 10;

/** The wordings of a described column, in normal form; worked out once a description. */
export const formsOf = oncePer(({ header, aliases = [] }: DescribedColumn): readonly ReadPath[] =>
  [header, ...aliases].map((path) => path.map(headerForm)),
);

/** A wording of a described column. */
interface Wording {
  readonly words: ReadPath;
  /** The column's place among those of its section. */
  readonly place: number;
}

type Wordings = ReadonlyMap<string, readonly Wording[]>;

/** The columns of a section by their words, so that a header is compared with those only that end as it does. */
interface ColumnIndex {
  readonly columns: readonly DescribedColumn[];
  /** By all of their words joined. */
  readonly whole: Wordings;
  /** By the word at the bottom. */
  readonly byLast: Wordings;
}

/** The described columns of a section by their words, those that compare others last; put in order once a section. */
const indexOf = oncePer((section: SectionSpec): ColumnIndex => {
  const columns: readonly DescribedColumn[] = [...section.columns, ...(section.derived ?? [])];
  const wordings = columns.flatMap((column, place) => formsOf(column).map((words): Wording => ({ words, place })));
  return {
    columns,
    whole: grouped(wordings, ({ words }) => words.join("")),
    byLast: grouped(wordings, ({ words }) => words[words.length - 1]!),
  };
});

function grouped(wordings: readonly Wording[], keyOf: (wording: Wording) => string): Wordings {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const group = groups.get(keyOf(wording));
    if (group) group.push(wording);
    else groups.set(keyOf(wording), [wording]);
  }
  return groups;
}

/** A described column that a header fits, and how well. */
export interface HeaderFit {
  readonly spec: DescribedColumn;
  /** The column's place among those of its section. */
  readonly place: number;
  readonly score: number;
}

/**
 * The described columns of a section that a read header fits, in their order, and how well: the same words joined; or the described words in order, the
 * last at the bottom, with others above (支出预算 › 合计 for 合计); or only the bottom word of a path whose group heading was lost.
 */
export function fitsOf(read: ReadPath, section: SectionSpec): readonly HeaderFit[] {
  const { columns, whole, byLast } = indexOf(section);
  const scores = new Map<number, number>();
  const offer = (place: number, score: number) => {
    if (score > (scores.get(place) ?? 0)) scores.set(place, score);
  };
  for (const { place, words } of whole.get(read.join("")) ?? []) offer(place, EXACT + words.length);
  let bottom = "";
  for (let start = read.length - 1; start >= 0; start--) {
    bottom = read[start]! + bottom;
    for (const { place, words } of byLast.get(bottom) ?? []) offer(place, scoreBelow(read, start, words));
  }
  const fits = Array.from(scores, ([place, score]): HeaderFit => ({ spec: columns[place]!, place, score }));
  return fits.sort((one, other) => one.place - other.place);
}

/** The score of words whose last is what the header says from `start` on. */
function scoreBelow(read: ReadPath, start: number, words: ReadPath): number {
  if (words.length === 1 || containsInOrder(read.slice(0, start), words.slice(0, -1)))
    return IN_ORDER * words.length - read.length;
  return LEAF_ONLY - read.length;
}

function containsInOrder(read: ReadPath, words: ReadPath): boolean {
  let from = 0;
  for (const word of words) {
    const end = endOfRun(read, from, word);
    if (end === undefined) return false;
    from = end;
  }
  return true;
}

function endOfRun(read: ReadPath, from: number, word: string): number | undefined {
  for (let start = from; start < read.length; start++) {
    for (let end = start + 1; end <= read.length; end++) {
      if (read.slice(start, end).join("") === word) return end;
    }
  }
  return undefined;
}

/** True for a fit that rests on the bottom word alone: good only where no other column could be meant. */
export function isWeak(score: number): boolean {
  return score > 0 && score <= LEAF_ONLY;
}
