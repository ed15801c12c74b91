import type { AspectAnswers } from "./aspect-answers";
import type { Aspect } from "./question";
import { SectionGroup } from "./section-group";
import type { Sections } from "./sections";

/** An aspect, and the sections whose figures ask it: all of them or, in each row, others. */
export class AskedAspect {
  /** In the order of sections. */
  readonly askers: AspectAnswers[] = [];
  private groups?: readonly (SectionGroup | undefined)[];

  constructor(
    readonly aspect: Aspect,
    private readonly none: SectionGroup,
  ) {}

  /** The sections whose figures ask about a row; undefined where none does. */
  groupOf(row: number): SectionGroup | undefined {
    return (this.groups ??= this.gather())[row];
  }

  private gather(): (SectionGroup | undefined)[] {
    const rooms = this.askers.map(({ section }) => section.room);
    const groups = new Array<SectionGroup | undefined>(Math.max(...rooms));
    for (const { section, askedRows } of this.askers) {
      for (const row of askedRows) groups[row] = (groups[row] ?? this.none).with(section);
    }
    return groups;
  }
}

/** The aspects that figures of all sections ask, in the order in which they are first asked. */
export class AskedAspects {
  private readonly byAspect = new Map<Aspect, AskedAspect>();

  constructor({ all: sections, pairs }: Sections) {
    const none = new SectionGroup(pairs);
    for (const { askers } of sections) {
      for (const about of askers) {
        let asked = this.byAspect.get(about.aspect);
        if (!asked) this.byAspect.set(about.aspect, (asked = new AskedAspect(about.aspect, none)));
        asked.askers.push(about);
      }
    }
  }

  get all(): Iterable<AskedAspect> {
    return this.byAspect.values();
  }

  /** True where some figure asks about the row itself. */
  isAsked(row: number, aspect: Aspect): boolean {
    return this.byAspect.get(aspect)?.groupOf(row) !== undefined;
  }
}
