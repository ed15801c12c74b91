import type { Disclosure } from "../tables";
import { absentRows } from "./absent-rows";
import { type AskedAspect, AskedAspects } from "./asked-aspects";
import { Comparisons } from "./comparisons";
import type { Equation } from "./equation";
import { linesAndTotals, splits } from "./inside";
import type { SectionGroup } from "./section-group";
import type { Preference } from "./section-pairs";
import { Sections } from "./sections";

/**
 * All ties of a disclosure, from the questions of its figures alone:
 * a figure is the sum of its parts in its own section (row, column, tree); figures with the same question are equal; a figure whose
 * question another table answers by a sum, or by not listing the row, is that sum; a figure whose question lies within
 * another's is not larger. Of ties that follow from each other, enough are kept to show each the way the user knows it.
 */
export function deriveEquations(disclosure: Disclosure, prefer: Preference): Equation[] {
  const sections = new Sections(disclosure, prefer);
  const asked = new AskedAspects(sections);
  const ties: Equation[] = [];
  for (const section of sections.all) {
    splits(section, ties);
    linesAndTotals(section, ties);
  }
  for (const one of asked.all) compare(one, sections, ties);
  absentRows(asked, sections, ties);
  return ties;
}

/** What the figures that ask one aspect have to agree with, row by row. Ties are added to `ties`. */
function compare(asked: AskedAspect, sections: Sections, ties: Equation[]): void {
  const comparisons = new Map<SectionGroup, Comparisons>();
  for (const { section, askedRows } of asked.askers) {
    for (const row of askedRows) {
      const group = asked.groupOf(row)!;
      if (!group.isFirst(section)) continue;
      let found = comparisons.get(group);
      if (!found) comparisons.set(group, (found = new Comparisons(asked.aspect, group, sections)));
      found.add(row, ties);
    }
  }
}
