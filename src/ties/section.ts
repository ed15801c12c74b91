import type { MoneyAndUse, Query } from "../ledger";
import type { DisclosureTable, Figure, SectionSpec } from "../tables";
import { coverOfColumns } from "./aspect-answers";
import type { Dimension } from "./equation";
import { Questions } from "./question";
import { SectionAnswers } from "./section-answers";

/** What a section answers to one question. */
export interface Answers {
  /** The figure that answers it by itself, if one does; several where its row stands several times. */
  readonly spoken: readonly Figure[] | undefined;
  /** All figures that ask it, of which those of the row of totals speak. */
  readonly asking: readonly Figure[];
  /**
   * The figures that answer its parts along one dimension, which are without overlap and without rest; undefined where the section does not split it so,
   * or cannot say one of them.
   */
  along(by: Dimension): readonly Figure[] | undefined;
}

/** One section of a table, ready to be asked: which figure, or which sum of figures, answers a question. */
export class Section {
  /** What the whole section is about. */
  readonly domain: Query;
  readonly figures: readonly Figure[];
  private readonly questions: Questions;
  private readonly own: SectionAnswers;

  /** @param universe what a question without money or use asks for; everything unless told */
  constructor(table: DisclosureTable, spec: SectionSpec, universe?: MoneyAndUse) {
    this.questions = new Questions(universe);
    this.domain = spec.question;
    this.own = new SectionAnswers(0, table, spec, this.questions);
    this.figures = table.rows.flatMap((row) => (row.section === spec.id ? row.figures : []));
  }

  /**
   * The figures whose sum answers the question: the one that asks it; or those that answer its parts, split along one dimension, coarsest
   * first; none at all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(query: Query): readonly Figure[] | undefined {
    return this.about(query).cover(this.questions.rowOf(query));
  }

  /** What the section answers to a question, each way in which it can be asked. */
  answers(query: Query): Answers {
    const row = this.questions.rowOf(query);
    const about = this.about(query);
    return {
      spoken: about.direct(row),
      asking: about.asking(row),
      along: (by) => {
        if (by !== "rows") {
          const split = about.columnSplits.find((one) => one.by === by);
          return split && coverOfColumns(split.parts, row);
        }
        const below = this.own.rowsBelow(row, about.aspect);
        return below && about.coverOfRows(below);
      },
    };
  }

  private about(query: Query) {
    return this.own.about(this.questions.aspectOf(query));
  }
}
