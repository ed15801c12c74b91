import type { Aspect } from "./question";
import type { Asked } from "./section-answers";
import { SectionGroup } from "./section-group";
import type { Sections } from "./sections";

/** One question that figures ask, and all sections whose figures ask it. */
export interface SameQuestion {
  readonly row: number;
  readonly aspect: Aspect;
  /** In the order of sections, as in the group. */
  readonly members: readonly Asked[];
  readonly group: SectionGroup;
}

interface Gathered extends SameQuestion {
  readonly members: Asked[];
  group: SectionGroup;
}

/** The questions that the figures of all sections ask. */
export class SameQuestions {
  /** In the order in which they are first asked. */
  readonly all: readonly SameQuestion[];
  private readonly byAspect = new Map<Aspect, Map<number, Gathered>>();

  constructor({ all: sections, pairs }: Sections) {
    const none = new SectionGroup(pairs);
    const all: Gathered[] = [];
    for (const section of sections) {
      for (const asked of section.asked) {
        const { row } = asked;
        const { aspect } = asked.about;
        const byRow = this.byRow(aspect);
        const same = byRow.get(row);
        if (same) {
          same.members.push(asked);
          same.group = same.group.with(section);
        } else {
          const first: Gathered = { row, aspect, members: [asked], group: none.with(section) };
          byRow.set(row, first);
          all.push(first);
        }
      }
    }
    this.all = all;
  }

  private byRow(aspect: Aspect): Map<number, Gathered> {
    let byRow = this.byAspect.get(aspect);
    if (!byRow) this.byAspect.set(aspect, (byRow = new Map()));
    return byRow;
  }

  /** True where some figure asks the question itself. */
  has(row: number, aspect: Aspect): boolean {
    return this.byAspect.get(aspect)?.has(row) ?? false;
  }
}
