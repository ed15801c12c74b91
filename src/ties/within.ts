import type { Figure } from "../tables";
import type { AspectAnswers } from "./aspect-answers";
import type { Equation } from "./equation";
import type { Aspect, Questions } from "./question";
import type { SectionAnswers } from "./section-answers";
import type { SectionGroup } from "./section-group";
import { UNNAMED } from "./section-pairs";
import type { Sections } from "./sections";

/** A section that is about a part of an aspect only, and may show in a row what the whole must not be smaller than. */
interface Holder {
  /** What it answers about the part. */
  readonly about: AspectAnswers;
  /** The whole, in the section that the user knows best together with this one. */
  readonly whole: AspectAnswers;
  /** The sections that can tell the whole and the part. */
  readonly both: readonly { readonly whole: AspectAnswers; readonly part: AspectAnswers }[];
  /** For each section that asks the whole, what smaller figures of its own would hold the part. */
  readonly smaller: readonly (readonly AspectAnswers[])[];
}

/** What a holder shows in a row. */
interface Piece {
  readonly holder: Holder;
  readonly figures: readonly Figure[];
}

/**
 * What the other tables show of a question's parts is not larger than the whole. Kept where no single table shows both the part and the
 * whole, for there it follows from that table's own sums.
 */
export class Within {
  private readonly holders: readonly Holder[];

  /** @param group the sections whose figures ask the aspect */
  constructor(
    aspect: Aspect,
    group: SectionGroup,
    private readonly sections: Sections,
  ) {
    this.holders = sections.all.flatMap((section) => holderOf(aspect, group, section, sections) ?? []);
  }

  /** Adds at most one tie for a row to `ties`: all disjoint pieces together are not larger than the whole. */
  add(row: number, ties: Equation[]): void {
    if (this.holders.length === 0) return;
    const pieces = this.disjointPieces(row);
    const [first] = pieces;
    if (!first) return;
    const { whole, about } = first.holder;
    const left = whole.direct(row)!;
    const origin = this.sections.pairs.origin(whole.section, about.section);
    const right = pieces.length === 1 ? first.figures : pieces.flatMap(({ figures }) => figures);
    ties.push({ origin, question: left[0]!.query, left, right, relation: "within" });
  }

  private disjointPieces(row: number): Piece[] {
    const pieces: Piece[] = [];
    for (const holder of this.holders) {
      if (overlaps(holder, pieces, this.sections.questions) || isToldElsewhere(holder, row)) continue;
      const figures = holder.about.cover(row);
      if (figures && figures.length > 0) pieces.push({ holder, figures });
    }
    return pieces;
  }
}

/** Undefined for a section that is not about a part, or about one that nobody thinks of together with the whole. */
function holderOf(
  aspect: Aspect,
  group: SectionGroup,
  section: SectionAnswers,
  sections: Sections,
): Holder | undefined {
  const { questions } = sections;
  const part = questions.common(aspect, section.domain);
  if (!part || part === aspect || !section.columns.canTell(part)) return undefined;
  const partner = group.partnerOf(section);
  if (!partner || partner.rank === UNNAMED || group.hasTableOf(section)) return undefined;
  const tellers = sections.tellersOf(aspect).map((whole) => ({ whole, part: whole.section.about(part) }));
  return {
    about: section.about(part),
    whole: partner.section.about(aspect),
    both: tellers.filter((both) => both.part.isTold),
    smaller: group.sections.map((asker) => smallerHolders(asker.about(aspect), part, questions)),
  };
}

/** Figures beside a whole that hold the part: those that hold all of it, or an economic split of the whole, each of whose parts is tied by itself. */
function smallerHolders(whole: AspectAnswers, part: Aspect, questions: Questions): AspectAnswers[] {
  return whole.columnSplits.flatMap(({ by, parts }) =>
    by === "economic" ? parts : parts.filter(({ aspect }) => questions.common(aspect, part) === part),
  );
}

/** True where a piece is there already that shares money with this one. */
function overlaps({ about }: Holder, pieces: readonly Piece[], questions: Questions): boolean {
  for (const { holder } of pieces) if (questions.common(holder.about.aspect, about.aspect)) return true;
  return false;
}

/** True where one table shows the part and the whole, or each asker has smaller figures to hold the part. */
function isToldElsewhere({ both, smaller }: Holder, row: number): boolean {
  for (const { whole, part } of both) if (part.cover(row) && whole.cover(row)) return true;
  for (const holders of smaller) if (!asksOneOf(holders, row)) return false;
  return true;
}

function asksOneOf(holders: readonly AspectAnswers[], row: number): boolean {
  for (const holder of holders) if (holder.direct(row)) return true;
  return false;
}
