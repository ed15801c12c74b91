import type { Disclosure, TableId, Unplaced } from "../tables";
import type { AspectAnswers } from "./aspect-answers";
import { type Aspect, Questions } from "./question";
import { SectionAnswers } from "./section-answers";
import { SectionPairs } from "./section-pairs";

/** All sections of a disclosure, ready to be asked. */
export class Sections {
  readonly questions: Questions;
  /** In the order of tables. */
  readonly all: readonly SectionAnswers[];
  readonly pairs: SectionPairs;
  private readonly tellers = new Map<Aspect, readonly AspectAnswers[]>();

  constructor(disclosure: Disclosure) {
    const { tables, template } = disclosure;
    this.questions = new Questions(template.universe);
    const columnsUnknown = unknownColumns(disclosure);
    const specs = tables.flatMap((table) => table.spec.sections.map((spec) => ({ table, spec })));
    this.all = specs.map(
      ({ table, spec }, index) => new SectionAnswers(index, table, spec, this.questions, !columnsUnknown.has(table.id)),
    );
    this.pairs = new SectionPairs(this.all, template.ties.pairs);
  }

  /** The sections that can tell an aspect, each with what it answers about it. */
  tellersOf(aspect: Aspect): readonly AspectAnswers[] {
    let tellers = this.tellers.get(aspect);
    if (!tellers) {
      const telling = this.all.filter((section) => section.columns.canTell(aspect));
      tellers = telling.map((section) => section.about(aspect));
      this.tellers.set(aspect, tellers);
    }
    return tellers;
  }
}

/** The tables with a column of amounts that is none of their descriptions': what they print is not all known. */
export function unknownColumns({
  unplaced,
}: {
  readonly unplaced: readonly Pick<Unplaced, "table" | "reason">[];
}): ReadonlySet<TableId | undefined> {
  return new Set(unplaced.flatMap(({ table, reason }) => (reason === "column" ? [table] : [])));
}
