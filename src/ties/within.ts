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
  private readonly holders = new Map<Aspect, readonly AspectAnswers[]>();

  constructor(private readonly sections: Sections) {}

  /** At most one tie for a question: all disjoint pieces together are not larger than it. */
  of(same: SameQuestion): Equation[] {
    const pieces = this.disjointPieces(same);
    const [first] = pieces;
    if (!first) return [];
    const { section } = first.about;
    const { about: whole } = same.members[same.group.partnerOf(section)!.place]!;
    const left = whole.direct(same.row)!;
    const origin = this.sections.pairs.origin(whole.section, section);
    const right = pieces.flatMap(({ figures }) => figures);
    return [{ origin, question: left[0]!.query, left, right, relation: "within" }];
  }

  private disjointPieces(same: SameQuestion): Piece[] {
    const { row, aspect, group } = same;
    const { questions } = this.sections;
    const pieces: Piece[] = [];
    for (const about of this.holdersOfParts(aspect)) {
      const partner = group.partnerOf(about.section);
      if (!partner || partner.rank === UNNAMED || group.hasTableOf(about.section) || !about.canAnswer(row)) continue;
      if (pieces.some((piece) => questions.common(piece.about.aspect, about.aspect))) continue;
      const figures = about.cover(row);
      if (!figures || figures.length === 0 || this.hasSmallerHolder(same, about.aspect)) continue;
      if (this.oneShowsBoth(same, about.aspect)) continue;
      pieces.push({ about, figures });
    }
    return pieces;
  }

  /** The sections that are about a part of the aspect only, each with what it answers about that part. */
  private holdersOfParts(aspect: Aspect): readonly AspectAnswers[] {
    let holders = this.holders.get(aspect);
    if (!holders) {
      const { all, questions } = this.sections;
      holders = all.flatMap((section) => {
        const part = questions.common(aspect, section.domain);
        return part && part !== aspect && section.about(part).isTold ? [section.about(part)] : [];
      });
      this.holders.set(aspect, holders);
    }
    return holders;
  }

  private oneShowsBoth({ row, aspect }: SameQuestion, part: Aspect): boolean {
    return this.sections.tellersOf(aspect).some((about) => about.cover(row) && about.section.about(part).cover(row));
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

interface Piece {
  readonly about: AspectAnswers;
  readonly figures: readonly Figure[];
}
