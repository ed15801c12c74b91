import type { Figure } from "../tables";
import type { AspectAnswers } from "./aspect-answers";
import type { Equation } from "./equation";
import type { Aspect } from "./question";
import type { SameQuestion } from "./same-question";
import { UNNAMED } from "./section-pairs";
import type { Sections } from "./sections";

/**
 * What the other tables show of a question's parts is not larger than the whole. Kept where no single table shows both the part and the
 * whole, for there it follows from that table's own sums.
 */
export class Withins {
  private readonly holders = new Map<Aspect, readonly Holder[]>();

  constructor(private readonly sections: Sections) {}

  /** Adds at most one tie for a question to `ties`: all disjoint pieces together are not larger than it. */
  add(same: SameQuestion, ties: Equation[]): void {
    const holders = this.holdersOfParts(same.aspect);
    const pieces = holders.length > 0 ? this.disjointPieces(same, holders) : [];
    const [first] = pieces;
    if (!first) return;
    const { section } = first.about;
    const { about: whole } = same.members[same.group.partnerOf(section)!.place]!;
    const left = whole.direct(same.row)!;
    const origin = this.sections.pairs.origin(whole.section, section);
    const right = pieces.flatMap(({ figures }) => figures);
    ties.push({ origin, question: left[0]!.query, left, right, relation: "within" });
  }

  private disjointPieces(same: SameQuestion, holders: readonly Holder[]): Piece[] {
    const { row, group } = same;
    const { questions } = this.sections;
    const pieces: Piece[] = [];
    for (const { about, both } of holders) {
      const partner = group.partnerOf(about.section);
      if (!partner || partner.rank === UNNAMED || group.hasTableOf(about.section) || !about.canAnswer(row)) continue;
      if (pieces.some((piece) => questions.common(piece.about.aspect, about.aspect))) continue;
      if (both.some(({ whole, part }) => part.cover(row) && whole.cover(row))) continue;
      if (this.hasSmallerHolder(same, about.aspect)) continue;
      const figures = about.cover(row);
      if (figures && figures.length > 0) pieces.push({ about, figures });
    }
    return pieces;
  }

  /** The sections that are about a part of the aspect only. */
  private holdersOfParts(aspect: Aspect): readonly Holder[] {
    let holders = this.holders.get(aspect);
    if (!holders) {
      const { all, questions } = this.sections;
      holders = all.flatMap((section) => {
        const part = questions.common(aspect, section.domain);
        if (!part || part === aspect || !section.columns.canTell(part)) return [];
        return [{ about: section.about(part), both: this.tellersOfBoth(aspect, part) }];
      });
      this.holders.set(aspect, holders);
    }
    return holders;
  }

  private tellersOfBoth(aspect: Aspect, part: Aspect): Holder["both"] {
    const tellers = this.sections.tellersOf(aspect).map((whole) => ({ whole, part: whole.section.about(part) }));
    return tellers.filter((both) => both.part.isTold);
  }

  /**
   * True where the whole's own section has smaller figures to hold the part: one that holds all of it, or an economic split of the whole,
   * each of whose parts is tied by itself.
   */
  private hasSmallerHolder({ row, members }: SameQuestion, part: Aspect): boolean {
    const { questions } = this.sections;
    return members.every(({ about }) =>
      about.columnSplits.some(({ by, parts }) => {
        const smaller = parts.filter((candidate) => candidate.direct(row));
        if (by === "economic") return smaller.length > 0;
        return smaller.some(({ aspect }) => questions.common(aspect, part) === part);
      }),
    );
  }
}

/** A section that is about a part of an aspect only. */
interface Holder {
  /** What it answers about the part. */
  readonly about: AspectAnswers;
  /** The sections that can tell the whole and the part. */
  readonly both: readonly { readonly whole: AspectAnswers; readonly part: AspectAnswers }[];
}

interface Piece {
  readonly about: AspectAnswers;
  readonly figures: readonly Figure[];
}
