import type { Catalogue } from "../catalogue";
import type { DocumentFacts, PriorAnswer, PriorBook, PriorDisagreement, PriorFact, PriorSource } from "../facts";
import { type Query, queryKey } from "../ledger";
import { roundToPrinted } from "../money";
import type { Disclosure } from "../tables";
import { PrintedAnswers, type Verdicts, figuresInFailedTies } from "../ties";
import { CodeChanges } from "./code-changes";

/** Tables of last year, and where they are from. */
export interface PriorTables {
  readonly disclosure: Disclosure;
  readonly source: Exclude<PriorSource, "prior-sheet">;
  /** What became of their ties: figures of a tie that fails are not taken. Without it every figure is believed. */
  readonly verdicts?: Verdicts;
}

/**
 * Last year, from the sheet 上年预算 first, which wins because the unit states there what is comparable, then from each of the tables in their order.
 * @param catalogue the codes of this year
 */
export function priorBook(
  facts: Pick<DocumentFacts, "prior">,
  tables: readonly PriorTables[],
  catalogue: Catalogue,
): PriorBook {
  return new Book(facts.prior, tables, new CodeChanges(catalogue));
}

class Book implements PriorBook {
  readonly disagreements: readonly PriorDisagreement[];
  private readonly rows: ReadonlyMap<string, PriorFact>;
  private readonly tables: readonly (PriorTables & { readonly printed: PrintedAnswers })[];

  constructor(
    rows: readonly PriorFact[],
    tables: readonly PriorTables[],
    private readonly changes: CodeChanges,
  ) {
    this.rows = new Map(rows.map((row) => [queryKey(row.question), row]));
    this.tables = tables.map((own) => ({
      ...own,
      printed: new PrintedAnswers(own.disclosure, own.verdicts && figuresInFailedTies(own.verdicts)),
    }));
    this.disagreements = rows.flatMap(({ question }) => this.disagreementsAbout(question));
  }

  ask(question: Query): PriorAnswer | undefined {
    return this.bySheet(question) ?? this.tables.map((_, index) => this.byTables(question, index)).find(isKnown);
  }

  reason(question: Query) {
    return this.rowOf(question)?.reason;
  }

  reasonCell(question: Query) {
    return this.rowOf(question)?.reasonCell;
  }

  changeInTheWay(question: Query) {
    if (question.function === undefined || this.ask(question)) return undefined;
    const former = this.changes.formerOf(question.function);
    return "change" in former ? former.change : undefined;
  }

  /** The row of the question itself, else the one of the code that had the money before. */
  private rowOf(question: Query): PriorFact | undefined {
    const own = this.rows.get(queryKey(question));
    if (own) return own;
    const former = this.former(question);
    return former && this.rows.get(queryKey(former));
  }

  private bySheet(question: Query): PriorAnswer | undefined {
    const row = this.rowOf(question);
    if (!row?.amount) return undefined;
    const { value: amount, cell } = row.amount;
    return { amount, source: "prior-sheet", cells: cell ? [cell] : [], ...predecessorOf(row.question, question) };
  }

  private byTables(question: Query, index: number): PriorAnswer | undefined {
    const { printed, source } = this.tables[index]!;
    const former = this.former(question);
    const found = former && printed.ask(former);
    if (!found?.readable || found.disputed) return undefined;
    return { amount: found.amount, source, cells: found.cells, ...predecessorOf(former!, question) };
  }

  /** The question in last year's codes; undefined where these cannot be told. */
  private former(question: Query): Query | undefined {
    if (question.function === undefined) return question;
    const former = this.changes.formerOf(question.function);
    return "code" in former ? { ...question, function: former.code } : undefined;
  }

  /** Tables print in whole units: what rounds to the same is the same. */
  private disagreementsAbout(question: Query): PriorDisagreement[] {
    const first = this.bySheet(question);
    if (!first) return [];
    return this.tables.flatMap(({ disclosure: { measure } }, index): PriorDisagreement[] => {
      const second = this.byTables(question, index);
      if (!second || roundToPrinted(first.amount, measure) === roundToPrinted(second.amount, measure)) return [];
      return [{ question, first, second }];
    });
  }
}

function isKnown(answer: PriorAnswer | undefined): answer is PriorAnswer {
  return answer !== undefined;
}

function predecessorOf(asked: Query, question: Query): Pick<PriorAnswer, "predecessor"> {
  return asked.function === question.function ? {} : { predecessor: asked.function! };
}
