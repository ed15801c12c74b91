import type { MoneyAndUse, Query } from "../ledger";
import type { DisclosureTable, Figure, SectionSpec } from "../tables";
import type { Dimension } from "./equation";
import { Questions } from "./question";
import { SectionAnswers } from "./section-answers";

/** One section of a table, ready to be asked: which figure, or which sum of figures, answers a question. */
export class Section {
  /** What the whole section is about. */
  readonly domain: Query;
  readonly figures: readonly Figure[];
  private readonly questions: Questions;
  private readonly answers: SectionAnswers;

  /** @param universe what a question without money or use asks for; everything unless told */
  constructor(table: DisclosureTable, spec: SectionSpec, universe?: MoneyAndUse) {
    this.questions = new Questions(universe);
    this.domain = spec.question;
    this.answers = new SectionAnswers(0, table, spec, this.questions);
    this.figures = table.rows.flatMap((row) => (row.section === spec.id ? row.figures : []));
  }

  /** The figure that answers the question, if one does; several where its row stands several times. */
  direct(query: Query): readonly Figure[] | undefined {
    return this.about(query).direct(this.questions.rowOf(query));
  }

  /**
   * The figures whose sum answers the question: the one that asks it; or those that answer its parts, split along one dimension, coarsest
   * first; none at all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(query: Query): readonly Figure[] | undefined {
    return this.about(query).cover(this.questions.rowOf(query));
  }

  /** The parts of a question along one dimension, without overlap and without rest; undefined where this section does not split it so. */
  parts(query: Query, by: Dimension): Query[] | undefined {
    const row = this.questions.rowOf(query);
    const { aspect, columnSplits } = this.about(query);
    if (by === "rows")
      return this.answers.rowsBelow(row, aspect)?.map((below) => this.questions.queryOf(below, aspect));
    const split = columnSplits.find((one) => one.by === by);
    return split?.parts.map((part) => this.questions.queryOf(row, part.aspect));
  }

  private about(query: Query) {
    return this.answers.about(this.questions.aspectOf(query));
  }
}
