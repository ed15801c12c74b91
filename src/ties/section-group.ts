import type { SectionAnswers } from "./section-answers";
import type { SectionPairs } from "./section-pairs";

/** A section of a group, as the partner of a section outside. */
export interface Partner {
  readonly section: SectionAnswers;
  /** How well the user knows the pair; `UNNAMED` where he has no name for it. */
  readonly rank: number;
}

/** Two sections of a group, in the order in which the user knows them. */
export interface Join {
  readonly left: SectionAnswers;
  readonly right: SectionAnswers;
}

/** Two sections by their places in a group, and how well the user knows the pair. */
interface RankedJoin {
  readonly left: number;
  readonly right: number;
  readonly rank: number;
}

/**
 * Sections that answer the same questions. There are some dozens of such groups and thousands of questions, so whom to tie to whom is found
 * once a group.
 */
export class SectionGroup {
  private readonly larger: (SectionGroup | undefined)[] = [];
  private joined?: readonly Join[];

  /** @param sections in the order of the disclosure's */
  constructor(
    private readonly pairs: SectionPairs,
    readonly sections: readonly SectionAnswers[] = [],
  ) {}

  /** The group with one section more: always the same object for the same sections. */
  with(section: SectionAnswers): SectionGroup {
    return (this.larger[section.index] ??= new SectionGroup(this.pairs, [...this.sections, section]));
  }

  /** True for the first of its sections: what the group has in common is told once, there. */
  isFirst(section: SectionAnswers): boolean {
    return this.sections[0] === section;
  }

  has(section: SectionAnswers): boolean {
    return this.sections.includes(section);
  }

  hasTableOf({ table }: SectionAnswers): boolean {
    return this.sections.some((section) => section.table === table);
  }

  /** The section whose tie with one outside the user knows best; undefined where all are of that one's own table. */
  partnerOf(other: SectionAnswers): Partner | undefined {
    let best: Partner | undefined;
    for (const section of this.sections) {
      const rank = this.pairs.eitherWay(section, other);
      if (section.table !== other.table && (!best || rank < best.rank)) best = { section, rank };
    }
    return best;
  }

  /** As many pairs as it takes to join all sections, the best known first. */
  get joins(): readonly Join[] {
    return (this.joined ??= spanning(this.sections.length, this.pairsInside()).map(({ left, right }) => ({
      left: this.sections[left]!,
      right: this.sections[right]!,
    })));
  }

  /** All pairs, the best known first. */
  private pairsInside(): RankedJoin[] {
    const places = this.sections.map((_, place) => place);
    const found = places.flatMap((left) => places.slice(left + 1).map((right) => this.inOrder(left, right)));
    return found.sort((a, b) => a.rank - b.rank);
  }

  private inOrder(left: number, right: number): RankedJoin {
    const [one, other] = [this.sections[left]!, this.sections[right]!];
    const [asIs, turned] = [this.pairs.ordered(one, other), this.pairs.ordered(other, one)];
    return turned < asIs ? { left: right, right: left, rank: turned } : { left, right, rank: asIs };
  }
}

/** Of pairs of so many things, those that join what the pairs before have not joined yet. */
function spanning(count: number, pairs: readonly RankedJoin[]): RankedJoin[] {
  const groups = Array.from({ length: count }, (_, place) => place);
  return pairs.filter(({ left, right }) => {
    const [kept, lost] = [groups[left]!, groups[right]!];
    if (kept === lost) return false;
    groups.forEach((group, one) => {
      if (group === lost) groups[one] = kept;
    });
    return true;
  });
}
