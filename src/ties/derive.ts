import { type Disclosure, sectionSpec } from "../tables";
import { Answers } from "./answers";
import { absentRows, equals, sums } from "./between";
import type { Equation } from "./equation";
import { linesAndTotals, splits } from "./inside";
import { Questions } from "./question";
import { Classes, type Preference, Ranks } from "./same-question";
import { withins } from "./within";

/**
 * All ties of a disclosure, from the questions of its figures alone:
 * a figure is the sum of its parts in its own section (row, column, tree); figures with the same question are equal; a figure whose
 * question another table answers by a sum, or by not listing the row, is that sum; a figure whose question lies within
 * another's is not larger. Of ties that follow from each other, enough are kept to show each the way the user knows it.
 */
export function deriveEquations(disclosure: Disclosure, prefer: Preference): Equation[] {
  const questions = new Questions();
  const columnsUnknown = new Set(
    disclosure.unplaced.flatMap(({ table, reason }) => (reason === "column" ? [table] : [])),
  );
  const sections = disclosure.tables
    .flatMap((table) =>
      table.spec.sections.map(
        (spec) => new Answers(table, sectionSpec(table.spec, spec.id), questions, !columnsUnknown.has(table.id)),
      ),
    )
    .map((answers, index) => ({ index, answers }));
  const ranks = new Ranks(sections, prefer);
  const classes = new Classes(sections);
  return [
    ...sections.flatMap(({ answers }) => splits(answers)),
    ...classes.all.flatMap((same) => [...linesAndTotals(same), ...equals(same, ranks)]),
    ...classes.all.flatMap((same) => sums(same, sections, ranks)),
    ...absentRows(sections, classes, questions),
    ...classes.all.flatMap((same) => withins(same, sections, ranks, questions)),
  ];
}
