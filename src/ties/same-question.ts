import type { Figure } from "../tables";
import type { Answers } from "./answers";
import type { Place } from "./equation";
import type { Asked, Aspect } from "./question";

/**
 * How dear a tie between two places is to the user who knows the template: the lower, the sooner it is shown; undefined for one he
 * has no name for, which is only shown where nothing else says the same.
 */
export type Preference = (left: Place, right: Place) => number | undefined;

/** The rank of a pair of places for which the user has no name. */
export const UNNAMED = Number.MAX_SAFE_INTEGER;

/** A section of the disclosure and its number. */
export interface Member {
  readonly index: number;
  readonly answers: Answers;
}

/** The ranks of all pairs of sections, in the order in which the user thinks of them. */
export class Ranks {
  private readonly ranks: readonly (readonly number[])[];

  constructor(sections: readonly Member[], prefer: Preference) {
    this.ranks = sections.map((left) =>
      sections.map((right) => prefer(left.answers.place, right.answers.place) ?? UNNAMED),
    );
  }

  /** As they are put: left before right. */
  ordered(left: Member, right: Member): number {
    return this.ranks[left.index]![right.index]!;
  }

  /** Either way round; a name that the pair has as it is put counts before the other. */
  between(left: Member, right: Member): number {
    const asIs = this.ordered(left, right);
    return asIs === UNNAMED ? this.ordered(right, left) : asIs;
  }
}

/** All figures that answer one question, with their sections. */
export interface SameQuestion {
  readonly asked: Asked;
  readonly members: readonly { readonly section: Member; readonly figures: readonly Figure[] }[];
}

interface Gathered {
  readonly asked: Asked;
  readonly members: { readonly section: Member; readonly figures: Figure[] }[];
}

/** The figures of all sections by their questions. */
export class Classes {
  readonly all: readonly SameQuestion[];
  private readonly byAspect = new Map<Aspect, Map<string, Gathered>>();

  constructor(sections: readonly Member[]) {
    const all: Gathered[] = [];
    for (const section of sections) {
      for (const { figure, asked } of section.answers.figures) {
        let byRow = this.byAspect.get(asked.aspect);
        if (!byRow) this.byAspect.set(asked.aspect, (byRow = new Map()));
        let same = byRow.get(asked.row);
        if (!same) {
          same = { asked, members: [] };
          byRow.set(asked.row, same);
          all.push(same);
        }
        const last = same.members[same.members.length - 1];
        if (last?.section === section) last.figures.push(figure);
        else same.members.push({ section, figures: [figure] });
      }
    }
    this.all = all;
  }

  /** True where some figure answers the question by itself. */
  has({ row, aspect }: Asked): boolean {
    return this.byAspect.get(aspect)?.has(row) ?? false;
  }
}
