import type { Origin, Place } from "./equation";
import type { SectionAnswers } from "./section-answers";

/**
 * How dear a tie between two places is to the user who knows the template: the lower, the sooner it is shown; undefined for one he
 * has no name for, which is only shown where nothing else says the same.
 */
export type Preference = (left: Place, right: Place) => number | undefined;

/** The rank of a pair of places for which the user has no name. */
export const UNNAMED = Number.MAX_SAFE_INTEGER;

/** The sections of a disclosure two by two: how well the user knows each pair, and where a tie between them comes from. */
export class SectionPairs {
  private readonly ranks: readonly (readonly number[])[];
  private readonly origins: readonly (readonly Origin[])[];

  constructor(sections: readonly SectionAnswers[], prefer: Preference) {
    this.ranks = sections.map((left) => sections.map((right) => prefer(left.place, right.place) ?? UNNAMED));
    this.origins = sections.map((left) =>
      sections.map((right) => ({ kind: "between", left: left.place, right: right.place })),
    );
  }

  /** As they are put: left before right. */
  ordered(left: SectionAnswers, right: SectionAnswers): number {
    return this.ranks[left.index]![right.index]!;
  }

  /** Either way round; a name that the pair has as it is put counts before the other. */
  eitherWay(left: SectionAnswers, right: SectionAnswers): number {
    const asIs = this.ordered(left, right);
    return asIs === UNNAMED ? this.ordered(right, left) : asIs;
  }

  /** The origin of a tie between two sections, left and right as the tie is put: one object for each pair. */
  origin(left: SectionAnswers, right: SectionAnswers): Origin {
    return this.origins[left.index]![right.index]!;
  }
}
