import type { TieNames } from "../tables";
import type { Origin, Place } from "./equation";
import type { SectionAnswers } from "./section-answers";

/** The rank of a pair of places for which the user has no name: it is only shown where nothing else says the same. */
export const UNNAMED = Number.MAX_SAFE_INTEGER;

/**
 * The sections of a disclosure two by two: how well the user knows each pair, and where a tie between them comes from. The lower the rank, the dearer
 * a tie between the two is to the user who knows the template, and the sooner it is shown.
 */
export class SectionPairs {
  private readonly ranks: readonly (readonly number[])[];
  private readonly origins: readonly (readonly Origin[])[];

  constructor(sections: readonly SectionAnswers[], known: TieNames["pairs"]) {
    const ranks = new Map(known.map(([left, right], rank) => [`${left} ${right}`, rank]));
    const rankOf = (left: Place, right: Place) => ranks.get(`${placeName(left)} ${placeName(right)}`) ?? UNNAMED;
    this.ranks = sections.map((left) => sections.map((right) => rankOf(left.place, right.place)));
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

/** `T1.income` for a half of a table, `T2` for a whole one. */
function placeName({ table, section }: Place): string {
  return section === "body" ? table : `${table}.${section}`;
}
