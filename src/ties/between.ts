import type { Equation } from "./equation";
import type { SameQuestion } from "./same-question";
import { UNNAMED } from "./section-pairs";
import type { Sections } from "./sections";

/** The figures that answer one question are equal. As many equalities as it takes to join them all, the best known first. Added to `ties`. */
export function equals({ row, members, group }: SameQuestion, { pairs }: Sections, ties: Equation[]): void {
  for (const join of group.joins) {
    const one = members[join.left]!.about;
    const other = members[join.right]!.about;
    const left = one.direct(row)!;
    const origin = pairs.origin(one.section, other.section);
    ties.push({ origin, question: left[0]!.query, left, right: other.direct(row)!, relation: "equal" });
  }
}

/** Figures of one question that another section answers by a sum, or by listing no such row. One tie for each such section, added to `ties`. */
export function sums({ row, aspect, members, group }: SameQuestion, sections: Sections, ties: Equation[]): void {
  for (const other of sections.tellersOf(aspect)) {
    const partner = group.partnerOf(other.section);
    if (!partner || group.has(other.section)) continue;
    const right = other.cover(row);
    if (!right || (right.length === 0 && partner.rank === UNNAMED)) continue;
    const { about } = members[partner.place]!;
    const left = about.direct(row)!;
    const origin = sections.pairs.origin(about.section, other.section);
    ties.push({ origin, question: left[0]!.query, left, right, relation: "equal" });
  }
}
