import type { Disclosure } from "../tables";
import { absentRows } from "./absent-rows";
import { equals, sums } from "./between";
import type { Equation } from "./equation";
import { linesAndTotals, splits } from "./inside";
import { SameQuestions } from "./same-question";
import type { Preference } from "./section-pairs";
import { Sections } from "./sections";
import { Withins } from "./within";

/**
 * All ties of a disclosure, from the questions of its figures alone:
 * a figure is the sum of its parts in its own section (row, column, tree); figures with the same question are equal; a figure whose
 * question another table answers by a sum, or by not listing the row, is that sum; a figure whose question lies within
 * another's is not larger. Of ties that follow from each other, enough are kept to show each the way the user knows it.
 */
export function deriveEquations(disclosure: Disclosure, prefer: Preference): Equation[] {
  const sections = new Sections(disclosure, prefer);
  const same = new SameQuestions(sections);
  const withins = new Withins(sections);
  const ties: Equation[] = [];
  for (const section of sections.all) splits(section, ties);
  for (const one of same.all) {
    linesAndTotals(one, ties);
    equals(one, sections, ties);
  }
  for (const one of same.all) sums(one, sections, ties);
  absentRows(same, sections, ties);
  for (const one of same.all) withins.add(one, ties);
  return ties;
}
