import type { Query } from "../ledger";
import type { DisclosureTable, Figure, SectionSpec } from "../tables";
import { Answers } from "./answers";
import type { Dimension } from "./equation";
import { Questions, queryOf } from "./question";

/** One section of a table, ready to be asked: which figure, or which sum of figures, answers a question. */
export class Section {
  /** What the whole section is about. */
  readonly domain: Query;
  readonly figures: readonly Figure[];
  private readonly questions = new Questions();
  private readonly answers: Answers;

  constructor(table: DisclosureTable, spec: SectionSpec) {
    this.domain = spec.question;
    this.answers = new Answers(table, spec, this.questions);
    this.figures = this.answers.figures.map(({ figure }) => figure);
  }

  /** The figure that answers the question, if one does; several where its row stands several times. */
  direct(query: Query): readonly Figure[] | undefined {
    return this.answers.direct(this.questions.of(query));
  }

  /**
   * The figures whose sum answers the question: the one that asks it; or those that answer its parts, split along one dimension, coarsest
   * first; none at all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(query: Query): readonly Figure[] | undefined {
    return this.answers.cover(this.questions.of(query));
  }

  /** The parts of a question along one dimension, without overlap and without rest; undefined where this section does not split it so. */
  parts(query: Query, by: Dimension): Query[] | undefined {
    return this.answers.parts(this.questions.of(query), by)?.map(queryOf);
  }
}
