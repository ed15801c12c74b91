import type { Figure } from "../tables";
import { coverOfColumns } from "./aspect-answers";
import type { Equation } from "./equation";
import type { SameQuestion } from "./same-question";
import type { Asked, SectionAnswers } from "./section-answers";

/** Every figure as the sum of its parts in its own section, along each dimension that the section shows. Ties are added to `ties`. */
export function splits(section: SectionAnswers, ties: Equation[]): void {
  for (const asked of section.asked) {
    const { row, about, figure } = asked;
    const { query: question } = figure;
    const left = lineBeforeTotal(asked);
    for (const { by, parts } of about.columnSplits) {
      const right = coverOfColumns(parts, row);
      if (right) ties.push({ origin: section.splitOrigin(by), question, left, right, relation: "equal" });
    }
    const below = section.rowsBelow(row);
    const right = below && about.coverOfRows(below);
    if (right) ties.push({ origin: section.splitOrigin("rows"), question, left, right, relation: "equal" });
  }
}

/** Where a line and the row of totals ask the same, the line is split, and the total is equal to the line. */
function lineBeforeTotal({ row, about, figure }: Asked): readonly Figure[] {
  const spoken = about.direct(row)!;
  return spoken.length > 1 || spoken.includes(figure) ? spoken : [figure];
}

/** A line and the row of totals that ask the same are equal. Ties are added to `ties`. */
export function linesAndTotals({ row, members }: SameQuestion, ties: Equation[]): void {
  for (const { about } of members) {
    if (!about.hasSeveral) continue;
    const spoken = about.direct(row)!;
    for (const line of about.asking(row)) {
      if (spoken.includes(line)) continue;
      const origin = about.section.splitOrigin("rows");
      ties.push({ origin, question: line.query, left: spoken, right: [line], relation: "equal" });
    }
  }
}
