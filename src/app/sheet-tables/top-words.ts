import type { SheetSnapshot } from "../../workbook";

/** Title, header and first rows stand within so many rows. */
const TOP_ROWS = 12;
const MOST_WORDS = 60;
const LONGEST_WORD = 40;

/** A sheet with fewer words than this is not known by them. */
const FEWEST_WORDS = 3;

/** The texts at the top of a sheet, each once and without blanks: by them it is known again when it has another name. Figures are none of them, as they change. */
export function topWords({ cells }: Pick<SheetSnapshot, "cells">): readonly string[] {
  const words = new Set<string>();
  for (const { row, value } of cells) {
    if (row >= TOP_ROWS || typeof value !== "string") continue;
    const word = value.replace(/\s+/g, "").slice(0, LONGEST_WORD);
    if (word !== "") words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
}

/** How much of the words of two sheets is the same, from 0 to 1; 0 where there are too few to tell. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length < FEWEST_WORDS || other.length < FEWEST_WORDS) return 0;
  const words = new Set(one);
  const both = other.filter((word) => words.has(word)).length;
  return both / (words.size + other.length - both);
}
