import type { Equation } from "./equation";
import type { SameQuestion } from "./same-question";
import { UNNAMED } from "./section-pairs";
import type { Sections } from "./sections";

/** The figures that answer one question are equal. As many equalities as it takes to join them all, the best known first. */
export function equals({ row, members, group }: SameQuestion, { pairs }: Sections): Equation[] {
  return group.joins.map(({ left, right }): Equation => {
    const [{ about: one }, { about: other }] = [members[left]!, members[right]!];
    const figures = one.direct(row)!;
    return {
      origin: pairs.origin(one.section, other.section),
      question: figures[0]!.query,
      left: figures,
      right: other.direct(row)!,
      relation: "equal",
    };
  });
}

/** Figures of one question that another section answers by a sum, or by listing no such row. One tie for each such section. */
export function sums(same: SameQuestion, sections: Sections): Equation[] {
  const { row, aspect, members, group } = same;
  const equations: Equation[] = [];
  for (const other of sections.tellersOf(aspect)) {
    const partner = group.partnerOf(other.section);
    if (!partner || group.has(other.section)) continue;
    const right = other.cover(row);
    if (!right || (right.length === 0 && partner.rank === UNNAMED)) continue;
    const { about } = members[partner.place]!;
    const left = about.direct(row)!;
    const origin = sections.pairs.origin(about.section, other.section);
    equations.push({ origin, question: left[0]!.query, left, right, relation: "equal" });
  }
  return equations;
}
