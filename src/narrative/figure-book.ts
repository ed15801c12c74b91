import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../catalogue";
import type { DocumentFacts, DocumentScope, Fact, PriorAnswer, PriorBook } from "../facts";
import { KINDS, type Query } from "../ledger";
import { type Amount, type Measure, ZERO, roundToPrinted } from "../money";
import { type Disclosure, type FundScope, type KnownTopic, type TableRow, fundScope, tableAbout } from "../tables";
import { PrintedAnswers, type Verdicts, figuresInFailedTies } from "../ties";
import { type CellRef, oncePer } from "../workbook";
import { PriorYear } from "./prior-year";

/** What this year's tables print in answer to a question. */
export interface Stated {
  /** In 分; zero where there is a problem. */
  readonly amount: Amount;
  readonly cells: readonly CellRef[];
  /** Why nothing is written from it: it stands in a tie that fails, it is no number, or no table tells it. */
  readonly problem?: "disputed" | "unreadable" | "absent";
}

/** What a text is written from. It names projects as it is given them: facts and last year must be as they may be published (`publishedFacts`). */
export interface NarrativeInput {
  readonly disclosure: Disclosure;
  readonly facts: DocumentFacts;
  /** Last year; absent where nothing is known of it. */
  readonly prior?: PriorBook;
  /** What became of the disclosure's ties; without them every figure is believed. */
  readonly verdicts?: Verdicts;
  /** The codes of the year; the built-in ones unless given. */
  readonly catalogue?: Catalogue;
}

/** Both years and the unit's facts under one roof: what a text says is asked here. */
export class FigureBook {
  readonly facts: DocumentFacts;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly scope: DocumentScope;
  /** What is published: the budget, or in the autumn what was spent in the end. */
  readonly publishes: "预算" | "决算";
  readonly measure: Measure;
  readonly funds: FundScope;
  /** Undefined where nothing is known of last year. */
  readonly priorYear: PriorYear | undefined;
  private readonly disclosure: Disclosure;
  private readonly printed: PrintedAnswers;
  private readonly catalogue: Catalogue;

  constructor({ disclosure, facts, prior, verdicts, catalogue }: NarrativeInput) {
    this.disclosure = disclosure;
    this.facts = facts;
    this.unit = facts.unit.name?.value ?? disclosure.unit;
    this.year = facts.unit.year?.value ?? disclosure.year;
    this.scope = facts.unit.scope?.value ?? "单位";
    this.publishes = disclosure.template.isAccounts ? "决算" : "预算";
    this.measure = disclosure.measure;
    this.funds = fundScope(disclosure);
    this.printed = new PrintedAnswers(disclosure, verdicts && figuresInFailedTies(verdicts));
    this.priorYear = prior && new PriorYear(prior, facts, (question) => this.isNothing(question));
    this.catalogue = catalogue ?? catalogueFor(this.year ?? DESCRIBED_YEAR);
  }

  /** What the tables print. */
  ask(question: Query): Stated {
    const found = this.printed.ask(question);
    if (!found) return { amount: ZERO, cells: [], problem: "absent" };
    const { amount, cells, readable, disputed } = found;
    if (!readable) return { amount: ZERO, cells, problem: "unreadable" };
    return disputed ? { amount: ZERO, cells, problem: "disputed" } : { amount, cells };
  }

  /** True where the tables have such money, or what may be money. */
  has(question: Query): boolean {
    const { amount, problem } = this.ask(question);
    return problem ? problem !== "absent" : amount !== 0;
  }

  private isNothing(question: Query): boolean {
    const { amount, problem } = this.ask(question);
    return amount === 0 && (problem === undefined || problem === "absent");
  }

  /** Last year's figure as it is printed: undefined where it is not known. */
  prior(question: Query): PriorAnswer | undefined {
    const found = this.priorYear?.ask(question);
    return found && { ...found, amount: roundToPrinted(found.amount, this.measure) };
  }

  /**
   * The user's reason for a change. Basic and project expenditure of the general budget share it with those of all money, where there is no other
   * money in either year.
   */
  reason(question: Query): Fact<string> | undefined {
    const own = this.priorYear?.reason(question);
    if (own) return own;
    const twin = this.twinOf(question);
    return twin && this.isSame(question, twin) ? this.priorYear?.reason(twin) : undefined;
  }

  private twinOf({ function: code, economic, kind, fund, project }: Query): Query | undefined {
    if (code !== undefined || economic || project !== undefined) return undefined;
    if (kind !== KINDS.basic && kind !== KINDS.project) return undefined;
    return fund === undefined ? { kind, fund: this.funds.generalBudget } : { kind };
  }

  private isSame(one: Query, other: Query): boolean {
    const [now, otherNow] = [this.ask(one), this.ask(other)];
    const [before, otherBefore] = [this.prior(one), this.prior(other)];
    return !now.problem && now.amount === otherNow.amount && before?.amount === otherBefore?.amount;
  }

  /** The codes of so many digits that a table lists, in their order, each once. */
  codes(topic: KnownTopic, digits: 3 | 5 | 7): string[] {
    const codes = this.rows(topic).flatMap(({ code }) => (code?.length === digits ? [code] : []));
    return [...new Set(codes)].sort();
  }

  /** The rows of a table; none where it is not there. */
  rows(topic: KnownTopic): readonly TableRow[] {
    return tableAbout(this.disclosure, topic)?.rows ?? [];
  }

  /** The name of a code: the catalogue's, else what a table prints, else the code. */
  nameOf(code: string): string {
    const known = this.catalogue.find(code)?.name;
    return known ?? printedNames(this.disclosure).get(code) ?? code;
  }

  /** The number of the table about a topic: 表7. */
  numberOf(topic: KnownTopic): string {
    return this.disclosure.reading.tables.find((spec) => spec.topic === topic)?.number ?? "";
  }

  /** What the template calls the table about a topic: 政府性基金预算支出情况表. */
  titleOf(topic: KnownTopic): string {
    return this.disclosure.reading.tables.find((spec) => spec.topic === topic)?.title ?? "";
  }
}

/** The names that tables print, by their codes. */
const printedNames = oncePer((disclosure: Disclosure): ReadonlyMap<string, string> => {
  const rows = disclosure.tables.flatMap((table) => table.rows);
  return new Map(rows.flatMap(({ code, name }) => (code !== undefined && name ? [[code, name] as const] : [])));
});
