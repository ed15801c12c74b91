import type { Figure } from "../tables";
import type { Answers } from "./answers";
import type { Dimension, Equation } from "./equation";
import type { Asked, Aspect } from "./question";
import type { SameQuestion } from "./same-question";

const DIMENSIONS: readonly Dimension[] = ["fund", "kind", "economic", "rows"];

/** Every figure as the sum of its parts in its own section, along each dimension that the section shows. */
export function splits(section: Answers): Equation[] {
  const seen = new Map<Aspect, Set<string>>();
  return section.figures.flatMap(({ figure, asked }) => {
    if (!isNew(asked, seen)) return [];
    const left = lineBeforeTotal(section, figure, asked);
    return DIMENSIONS.flatMap((by): Equation[] => {
      const parts = section.parts(asked, by);
      const right = parts && section.coverAll(parts);
      const origin = { kind: "split", place: section.place, by } as const;
      return right ? [{ origin, question: figure.query, left, right, relation: "equal" }] : [];
    });
  });
}

function isNew({ row, aspect }: Asked, seen: Map<Aspect, Set<string>>): boolean {
  const rows = seen.get(aspect) ?? new Set<string>();
  if (rows.has(row)) return false;
  seen.set(aspect, rows.add(row));
  return true;
}

/** Where a line and the row of totals ask the same, the line is split, and the total is equal to the line. */
function lineBeforeTotal(section: Answers, figure: Figure, asked: Asked): readonly Figure[] {
  const spoken = section.direct(asked) ?? [figure];
  return spoken.includes(figure) || spoken.length > 1 ? spoken : [figure];
}

/** A line and the row of totals that ask the same are equal. */
export function linesAndTotals({ asked, members }: SameQuestion): Equation[] {
  return members.flatMap(({ section: { answers }, figures }) => {
    if (figures.length === 1) return [];
    const spoken = answers.direct(asked)!;
    const unspoken = figures.filter((figure) => !spoken.includes(figure));
    return unspoken.map((line): Equation => {
      const origin = { kind: "split", place: answers.place, by: "rows" } as const;
      return { origin, question: line.query, left: spoken, right: [line], relation: "equal" };
    });
  });
}
