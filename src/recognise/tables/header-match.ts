import type { ColumnSpec, DerivedColumn } from "../../tables";
import { oncePer } from "../../workbook";
import { headerForm } from "../shared/header-form";

/** Where a header path was read, as normal forms from the top to the bottom. */
export type ReadPath = readonly string[];

const EXACT = 1000;
const IN_ORDER = 100;
const LEAF_ONLY = 10;

/** The wordings of a described column, in normal form; worked out once a description. */
export const formsOf = oncePer(({ header, aliases = [] }: ColumnSpec | DerivedColumn): readonly ReadPath[] =>
  [header, ...aliases].map((path) => path.map(headerForm)),
);

/**
 * How well a read header fits a described one: the same words joined; or the described words in order, the last at the bottom, with
 * others above (支出预算 › 合计 for 合计); or only the bottom word of a path whose group heading was lost. 0 where it does not fit.
 */
export function headerScore(read: ReadPath, column: ColumnSpec | DerivedColumn): number {
  return Math.max(0, ...formsOf(column).map((words) => pathScore(read, words)));
}

function pathScore(read: ReadPath, words: ReadPath): number {
  if (read.join("") === words.join("")) return EXACT + words.length;
  if (endsInOrder(read, words)) return IN_ORDER * words.length - read.length;
  const leaf = words[words.length - 1]!;
  return words.length > 1 && endsInOrder(read, [leaf]) ? LEAF_ONLY - read.length : 0;
}

/** True where each word is a run of read texts joined, in order, and the last run ends at the bottom. */
function endsInOrder(read: ReadPath, words: ReadPath): boolean {
  const last = words[words.length - 1]!;
  const bottom = read[read.length - 1] ?? "";
  // most described columns end otherwise: nothing need be joined to see that
  if (!last.endsWith(bottom)) return false;
  for (let start = read.length - 1; start >= 0; start--) {
    if (read.slice(start).join("") !== last) continue;
    return words.length === 1 || containsInOrder(read.slice(0, start), words.slice(0, -1));
  }
  return false;
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
