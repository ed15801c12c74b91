import type { AspectAnswers } from "./aspect-answers";
import type { Equation, Origin } from "./equation";
import type { Aspect } from "./question";
import type { SectionGroup } from "./section-group";
import { UNNAMED } from "./section-pairs";
import type { Sections } from "./sections";
import { Within } from "./within";

/** One aspect in two sections that are to agree about it. */
interface Comparison {
  readonly left: AspectAnswers;
  readonly right: AspectAnswers;
  readonly origin: Origin;
  /** True where the user has a name for ties between the two. */
  readonly isKnown: boolean;
}

/**
 * What is to agree about one aspect wherever the figures of just these sections ask it: found once for all rows in which they do. Ties are
 * added to `ties`.
 */
export class Comparisons {
  private readonly equal: readonly Comparison[];
  private readonly answered: readonly Comparison[];
  private readonly within: Within;

  constructor(aspect: Aspect, group: SectionGroup, sections: Sections) {
    this.equal = joins(aspect, group, sections);
    this.answered = tellers(aspect, group, sections);
    this.within = new Within(aspect, group, sections);
  }

  add(row: number, ties: Equation[]): void {
    for (const comparison of this.equal) equals(comparison, row, ties);
    for (const comparison of this.answered) sums(comparison, row, ties);
    this.within.add(row, ties);
  }
}

/** The sections whose figures ask it: as many pairs as it takes to join them all, the best known first. */
function joins(aspect: Aspect, group: SectionGroup, { pairs }: Sections): Comparison[] {
  return group.joins.map(({ left, right }) => ({
    left: left.about(aspect),
    right: right.about(aspect),
    origin: pairs.origin(left, right),
    isKnown: true,
  }));
}

/** The other sections that can tell it, each beside the one that the user knows best together with it. */
function tellers(aspect: Aspect, group: SectionGroup, sections: Sections): Comparison[] {
  const others = sections.tellersOf(aspect).filter(({ section }) => !group.has(section));
  return others.flatMap((right): Comparison[] => {
    const partner = group.partnerOf(right.section);
    if (!partner) return [];
    const origin = sections.pairs.origin(partner.section, right.section);
    return [{ left: partner.section.about(aspect), right, origin, isKnown: partner.rank !== UNNAMED }];
  });
}

/** Figures that ask one question are equal. */
function equals({ left: one, right: other, origin }: Comparison, row: number, ties: Equation[]): void {
  const left = one.direct(row)!;
  ties.push({ origin, question: left[0]!.query, left, right: other.direct(row)!, relation: "equal" });
}

/** A figure is what another section answers by a sum, or by listing no such row. */
function sums({ left: one, right: other, origin, isKnown }: Comparison, row: number, ties: Equation[]): void {
  const right = other.cover(row);
  if (!right || (right.length === 0 && !isKnown)) return;
  const left = one.direct(row)!;
  ties.push({ origin, question: left[0]!.query, left, right, relation: "equal" });
}
