import type { Equation } from "./equation";
import { type Asked, type Questions, queryOf } from "./question";
import { type Classes, type Member, type Ranks, type SameQuestion, UNNAMED } from "./same-question";

/** The figures that answer one question are equal. As many equalities as it takes to join them all, the best known first. */
export function equals({ asked, members }: SameQuestion, ranks: Ranks): Equation[] {
  if (members.length === 1) return [];
  const pairs = members.flatMap(({ section: left }, index) =>
    members.slice(index + 1).map(({ section: right }) => inOrder(left, right, ranks)),
  );
  pairs.sort((a, b) => a.rank - b.rank);
  const groups = new Map(members.map(({ section }, index) => [section, index]));
  return pairs.flatMap(({ left, right }): Equation[] => {
    const [kept, joined] = [groups.get(left)!, groups.get(right)!];
    if (kept === joined) return [];
    for (const [section, group] of groups) if (group === joined) groups.set(section, kept);
    return [tie(asked, left, right)];
  });
}

/** The pair in the order in which the user knows it, and how well he knows it. */
function inOrder(left: Member, right: Member, ranks: Ranks): { left: Member; right: Member; rank: number } {
  const [asIs, turned] = [ranks.ordered(left, right), ranks.ordered(right, left)];
  return turned < asIs ? { left: right, right: left, rank: turned } : { left, right, rank: asIs };
}

function tie(asked: Asked, { answers: left }: Member, { answers: right }: Member): Equation {
  const origin = { kind: "between", left: left.place, right: right.place } as const;
  const figures = left.direct(asked)!;
  return { origin, question: figures[0]!.query, left: figures, right: right.direct(asked)!, relation: "equal" };
}

/** Figures of one question that another section answers by a sum, or by listing no such row. One tie for each such section. */
export function sums({ asked, members }: SameQuestion, sections: readonly Member[], ranks: Ranks): Equation[] {
  return sections.flatMap((other): Equation[] => {
    if (!other.answers.canAnswer(asked) || members.some(({ section }) => section === other)) return [];
    const right = other.answers.cover(asked);
    if (!right) return [];
    const others = members.flatMap(({ section }) => (section.answers.table === other.answers.table ? [] : [section]));
    const anchor = bestKnown(others, other, ranks);
    if (!anchor || (right.length === 0 && anchor.rank === UNNAMED)) return [];
    const { answers } = anchor.section;
    const left = answers.direct(asked)!;
    const origin = { kind: "between", left: answers.place, right: other.answers.place } as const;
    return [{ origin, question: left[0]!.query, left, right, relation: "equal" }];
  });
}

/** Of the sections that say the same, the one whose tie with another the user knows best. */
export function bestKnown(
  sections: readonly Member[],
  other: Member,
  ranks: Ranks,
): { readonly section: Member; readonly rank: number } | undefined {
  let best: { section: Member; rank: number } | undefined;
  for (const section of sections) {
    const rank = ranks.between(section, other);
    if (!best || rank < best.rank) best = { section, rank };
  }
  return best;
}

/**
 * Rows that one functional table has and another lacks, asked with the other's columns: no single figure answers that question in either
 * table, and yet 表2's two columns of a fund must be nothing where 表8 does not list the code.
 */
export function absentRows(sections: readonly Member[], classes: Classes, questions: Questions): Equation[] {
  const functional = sections.map(({ answers }) => answers).filter((answers) => answers.listsFunctions);
  return functional.flatMap((other) => {
    const total = other.spec.columns.find((column) => column.role === "amount");
    const aspect = total?.role === "amount" && questions.common(questions.of(total.question).aspect, other.domain);
    if (!aspect) return [];
    return functional.flatMap((section) => {
      if (section.table === other.table) return [];
      return section.listedRows.flatMap((row): Equation[] => {
        const asked = { row, aspect };
        if (other.listsRow(row) || classes.has(asked)) return [];
        const left = section.cover(asked);
        if (!left || left.length === 0 || other.cover(asked)?.length !== 0) return [];
        const origin = { kind: "between", left: section.place, right: other.place } as const;
        return [{ origin, question: queryOf(asked), left, right: [], relation: "equal" }];
      });
    });
  });
}
