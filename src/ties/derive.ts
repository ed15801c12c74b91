import type { Disclosure, Figure } from "../tables";
import { absentRows } from "./absent-rows";
import { type AskedAspect, AskedAspects } from "./asked-aspects";
import { Comparisons } from "./comparisons";
import type { Equation } from "./equation";
import { balances, linesAndTotals, splits } from "./inside";
import { figuresOfCarriedOn, nothingCarriedOn } from "./nothing-carried-on";
import type { SectionGroup } from "./section-group";
import { Sections } from "./sections";

/**
 * What was made the last time, until it is made anew. Nothing reads it. JavaScript engines compile for the shapes of the objects that they have seen,
 * and throw away what they compiled when the last object of a shape is collected: a process that checks one workbook after another, and lets go of
 * each, would start checks after a full collection uncompiled. `npm run bench:phases` measures it both ways (上一份的勾稽关系留着, 放掉).
 */
const lastWork: { made: readonly object[] } = { made: [] };

/** The ties of a disclosure, and what they were derived from besides questions. */
export interface Derivation {
  readonly equations: Equation[];
  /** The figures of which it counts whether they are nothing. What other figures say makes no other ties. */
  readonly weighed: ReadonlySet<Figure>;
}

/**
 * All ties of a disclosure, from the questions of its figures alone:
 * a figure is the sum of its parts in its own section (row, column, tree); figures with the same question are equal; a figure whose
 * question another table answers by a sum, or by not listing the row, is that sum; a figure whose question lies within
 * another's is not larger; where the tables print that nothing is carried on, what came is what was spent. Of ties that follow from each other, enough are kept to show each the way the user knows it.
 */
export function deriveEquations(disclosure: Disclosure): Equation[] {
  return derive(disclosure).equations;
}

/** The same, with the figures whose amounts had a say in it. */
export function derive(disclosure: Disclosure): Derivation {
  const sections = new Sections(disclosure);
  const asked = new AskedAspects(sections);
  const ties: Equation[] = [];
  for (const section of sections.all) {
    splits(section, ties);
    linesAndTotals(section, ties);
    balances(section, ties);
  }
  const comparisons = Array.from(asked.all, (one) => compare(one, sections, ties));
  absentRows(asked, sections, ties);
  nothingCarriedOn(sections, ties);
  lastWork.made = [sections, asked, comparisons, ties];
  return { equations: ties, weighed: figuresOfCarriedOn(sections) };
}

/** What the figures that ask one aspect have to agree with, row by row. Ties are added to `ties`; gives what was compared. */
function compare(asked: AskedAspect, sections: Sections, ties: Equation[]): ReadonlyMap<SectionGroup, Comparisons> {
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
  return comparisons;
}
