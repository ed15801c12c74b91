import type { DocumentFacts, Fact, PriorAnswer, PriorBook } from "../facts";
import { type Query, queryKey } from "../ledger";
import { add } from "../money";
import type { CellRef } from "../workbook";
import { FUND_SPLITS, type FundSplit, withoutCarryover } from "./fund-scope";

/** True where this year has no such money. */
type IsNothing = (question: Query) => boolean;

/**
 * Last year as the text asks for it. Where a line stands for the same money as another, because nothing comes from above in either year, one is told
 * by the other; an appropriation that is known by its halves only is their sum.
 */
export class PriorYear {
  /** Where amounts are to be written, by their questions. */
  private readonly amountCells: ReadonlyMap<string, CellRef | undefined>;

  constructor(
    private readonly book: PriorBook,
    { prior }: Pick<DocumentFacts, "prior">,
    private readonly isNothing: IsNothing,
  ) {
    this.amountCells = new Map(prior.map(({ question, amountCell }) => [queryKey(question), amountCell]));
  }

  /** Last year's figure for a question of this year; undefined where it is not known. */
  ask(question: Query): PriorAnswer | undefined {
    for (const same of this.sameMoney(question)) {
      const found = this.book.ask(same);
      if (found) return found;
    }
    return this.byHalves(question);
  }

  /** 增减原因 as the user wrote it. */
  reason(question: Query): Fact<string> | undefined {
    return firstOf(this.sameMoney(question), (same) => this.book.reason(same));
  }

  /** Where the reason is to be written; undefined where the sheet has no such row. */
  reasonCell(question: Query): CellRef | undefined {
    return firstOf(this.sameMoney(question), (same) => this.book.reasonCell(same));
  }

  /** Where last year's figure is to be written; undefined where the sheet has no such row. */
  amountCell(question: Query): CellRef | undefined {
    return firstOf(this.sameMoney(question), (same) => this.amountCells.get(queryKey(same)));
  }

  /** True where last year's codes cannot be told in this year's. */
  isInTheWay(question: Query): boolean {
    return this.book.changeInTheWay(question) !== undefined;
  }

  private *sameMoney(question: Query): Iterable<Query> {
    yield question;
    const current = withoutCarryover(question);
    if (current) yield current;
    const split = FUND_SPLITS.find(({ local, whole }) => question.fund === local || question.fund === whole);
    if (!split || !this.hasNoTransfers(question, split)) return;
    yield { ...question, fund: question.fund === split.local ? split.whole : split.local };
  }

  /** A line with nothing this year and unknown last year is nothing. */
  private hasNoTransfers(question: Query, { transfer }: FundSplit): boolean {
    const asked = { ...question, fund: transfer };
    return this.isNothing(asked) && (this.book.ask(asked)?.amount ?? 0) === 0;
  }

  private byHalves(question: Query): PriorAnswer | undefined {
    const split = FUND_SPLITS.find(({ whole }) => whole === question.fund);
    if (!split) return undefined;
    const [local, transfer] = [split.local, split.transfer].map((fund) => this.book.ask({ ...question, fund }));
    if (!local || !transfer) return undefined;
    return { ...local, amount: add(local.amount, transfer.amount), cells: [...local.cells, ...transfer.cells] };
  }
}

function firstOf<T>(questions: Iterable<Query>, find: (question: Query) => T | undefined): T | undefined {
  for (const question of questions) {
    const found = find(question);
    if (found !== undefined) return found;
  }
  return undefined;
}
