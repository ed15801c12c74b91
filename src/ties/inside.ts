import type { Figure } from "../tables";
import { coverOfColumns } from "./aspect-answers";
import type { Dimension, Equation } from "./equation";
import type { SameQuestion } from "./same-question";
import type { Asked, SectionAnswers } from "./section-answers";

/** Every figure as the sum of its parts in its own section, along each dimension that the section shows. */
export function splits(section: SectionAnswers): Equation[] {
  const equations: Equation[] = [];
  for (const asked of section.asked) {
    const { row, about, figure } = asked;
    const left = lineBeforeTotal(asked);
    const add = (by: Dimension, right: readonly Figure[] | undefined): void => {
      if (!right) return;
      equations.push({ origin: section.splitOrigin(by), question: figure.query, left, right, relation: "equal" });
    };
    for (const { by, parts } of about.columnSplits) add(by, coverOfColumns(parts, row));
    const below = section.rowsBelow(row);
    if (below) add("rows", about.coverOfRows(below));
  }
  return equations;
}

/** Where a line and the row of totals ask the same, the line is split, and the total is equal to the line. */
function lineBeforeTotal({ row, about, figure }: Asked): readonly Figure[] {
  const spoken = about.direct(row)!;
  return spoken.length > 1 || spoken.includes(figure) ? spoken : [figure];
}

/** A line and the row of totals that ask the same are equal. */
export function linesAndTotals({ row, members }: SameQuestion): Equation[] {
  return members.flatMap(({ about }) => {
    const asking = about.asking(row);
    if (asking.length === 1) return [];
    const spoken = about.direct(row)!;
    const unspoken = asking.filter((figure) => !spoken.includes(figure));
    return unspoken.map((line): Equation => ({
      origin: about.section.splitOrigin("rows"),
      question: line.query,
      left: spoken,
      right: [line],
      relation: "equal",
    }));
  });
}
