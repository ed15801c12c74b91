import type { Query } from "../ledger";
import { type Amount, ZERO, add } from "../money";
import type { Disclosure, Figure } from "../tables";
import type { CellRef } from "../workbook";
import type { Verdicts } from "./judge";
import { Sections } from "./sections";

/** What the tables print in answer to a question. */
export interface PrintedAnswer {
  /** In 分; meaningless where it is not readable. */
  readonly amount: Amount;
  /** The figures whose sum it is, all of one table; none where the tables list such rows and this one is not among them. */
  readonly figures: readonly Figure[];
  /** Where those figures stand. */
  readonly cells: readonly CellRef[];
  /** False where one of the figures is no number. */
  readonly readable: boolean;
  /** True where one of the figures stands in a tie that fails; differences of rounding are no failure. */
  readonly disputed: boolean;
}

const NO_FIGURES: ReadonlySet<Figure> = new Set();

/** The figures that stand in a tie which fails by more than rounding explains. */
export function figuresInFailedTies({ others }: Verdicts): ReadonlySet<Figure> {
  const figures = new Set<Figure>();
  for (const { verdict, equation } of others.values()) {
    if (verdict !== "failed") continue;
    for (const figure of equation.left) figures.add(figure);
    for (const figure of equation.right) figures.add(figure);
  }
  return figures;
}

/** A disclosure that is asked one question at a time: what its tables print, and not the ledger behind them. */
export class PrintedAnswers {
  private readonly sections: Sections;

  /** @param disputed the figures that stand in a tie that fails: `figuresInFailedTies` of its verdicts */
  constructor(
    disclosure: Disclosure,
    private readonly disputed: ReadonlySet<Figure> = NO_FIGURES,
  ) {
    this.sections = new Sections(disclosure);
  }

  /**
   * The figure that asks the question itself, of several tables the first one's; else the sum of the fewest figures of one table that make it up;
   * else zero, where a table lists such rows and this one is not among them; undefined where no table can say.
   * In the sample: `{ fund: generalBudget }` → 447.76 万元 of 表1, `{ function: "212" }` → zero, `{ kind: basic, function: "201", economic: ["301"] }` → undefined.
   */
  ask(query: Query): PrintedAnswer | undefined {
    const { questions } = this.sections;
    const row = questions.rowOf(query);
    let best: readonly Figure[] | undefined;
    for (const about of this.sections.tellersOf(questions.aspectOf(query))) {
      const direct = about.direct(row);
      if (direct && direct.length > 0) return this.answerBy(direct);
      const cover = about.cover(row);
      if (cover && isBetter(cover, best)) best = cover;
    }
    return best && this.answerBy(best);
  }

  private answerBy(figures: readonly Figure[]): PrintedAnswer {
    return {
      amount: figures.reduce((sum, { amount, readable }) => (readable ? add(sum, amount) : sum), ZERO),
      figures,
      cells: figures.map(({ cell }) => cell),
      readable: figures.every(({ readable }) => readable),
      disputed: figures.some((figure) => this.disputed.has(figure)),
    };
  }
}

/** Fewer figures tell more directly; figures that say something, more than that there are none. */
function isBetter(cover: readonly Figure[], best: readonly Figure[] | undefined): boolean {
  if (!best || best.length === 0) return !best || cover.length > 0;
  return cover.length > 0 && cover.length < best.length;
}
