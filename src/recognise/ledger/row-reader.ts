import type { Catalogue } from "../../catalogue";
import type { FundLeaf } from "../../ledger/funds";
import { type Amount, type Measure, add, sum } from "../../money";
import type { LongRows } from "../../workbook";
import type { SourcedRow } from "./found-ledger";
import { ProblemList } from "./problem-list";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { RestRow } from "./rest-row";
import { type Entry, RowAmounts } from "./row-amounts";
import type { RowClasses } from "./row-classes";
import { RowSaid, sourcedRow } from "./row-said";
import { RowSubjects } from "./row-subject";
import { RowTotals } from "./row-totals";
import type { DataRow } from "./rows";
import type { LedgerShape } from "./shape";

/** A name on basic expenditure that may be a project's, and its row. */
interface NameOnBasic {
  readonly name: string;
  readonly row: number;
}

/** Reads the rows of a ledger one after the other. What is wrong with a row is a problem at its cell, and the others are read. */
export class RowReader {
  readonly rows: SourcedRow[] = [];
  /** How many amounts count; more than there are rows where rows were put together. */
  counted = 0;
  private readonly problems = new ProblemList();
  private readonly subjects: RowSubjects;
  private readonly amounts: RowAmounts;
  private readonly totals = new RowTotals();
  private readonly onBasic: NameOnBasic[] = [];
  private namesInRest: () => Iterable<NameOnBasic> = () => [];
  /** Whether a row of the rest is read, and whether those that say the same are put together. */
  private isInRest = false;
  private isTogether = false;

  constructor(
    private readonly sheet: string,
    private readonly shape: LedgerShape,
    private readonly measure: Measure,
    catalogue: Catalogue,
    projectsByCode: ReadonlyMap<string, string>,
  ) {
    this.subjects = new RowSubjects(sheet, shape, catalogue, projectsByCode);
    this.amounts = new RowAmounts(shape, measure, (id, row, column, data) =>
      this.tell(ledgerProblem(id, { sheet, row, column }, data)),
    );
  }

  get names(): ReadonlyMap<string, string> {
    return this.subjects.names;
  }

  read(row: DataRow): void {
    const said = new RowSaid(row, this.subjects);
    if (!this.enterRow(row, said)) return;
    const name = said.subject.nameOnBasic;
    if (name !== undefined) this.onBasic.push({ name, row: row.row });
  }

  /**
   * Reads the rest of a long ledger, behind all other rows: what rows of one class say is read once.
   * @param isTogether whether the rows of a class that buy nothing are put together as one, at the first of them
   */
  readRest(rest: LongRows, classes: RowClasses, isTogether: boolean): void {
    [this.isInRest, this.isTogether] = [true, isTogether];
    const said: (RowSaid | undefined)[] = [];
    const names: (string | undefined)[] = [];
    const isEntered = new Uint8Array(rest.rows.length);
    for (let place = 0; place < isEntered.length; place++) {
      const row = new RestRow(rest, place);
      const own = classes.of[place]!;
      const saying = (said[own] ??= new RowSaid(row, this.subjects));
      if (!this.enterRow(row, saying)) continue;
      isEntered[place] = 1;
      names[own] = saying.subject.nameOnBasic;
    }
    this.namesInRest = function* () {
      for (let place = 0; place < isEntered.length; place++) {
        const name = names[classes.of[place]!];
        if (name !== undefined && isEntered[place] === 1) yield { name, row: rest.rows[place]! };
      }
    };
  }

  /** What is wrong with the rows, and what can only be said of the whole: totals that are not the sum, basic expenditure with projects. */
  finish(): readonly LedgerProblem[] {
    const { problems, subjects } = this;
    const isOdd = ({ name }: NameOnBasic) => subjects.looksLikeProject(name);
    const tell = ({ row, name }: NameOnBasic) => subjects.projectOnBasic(row, name);
    for (const total of this.totals.problems(this.sheet, this.measure)) problems.add(total);
    for (const one of this.onBasic) if (isOdd(one)) problems.add(tell(one));
    for (const one of this.namesInRest()) if (isOdd(one)) problems.addOfRest(tell(one));
    return problems.all;
  }

  /** Enters a row's amounts; false where it has none, or repeats those of others. */
  private enterRow(row: DataRow, said: RowSaid): boolean {
    const entries = this.amounts.entries(row, said);
    if (entries.length === 0 || (!said.isCoded && this.totals.take(row, entries))) return false;
    const all = sum(entries.map(({ amount }) => amount));
    this.totals.count(all);
    this.amounts.checkTotal(row, all);
    for (const problem of this.subjects.problems(row.row, said.subject, all)) this.tell(problem);
    for (const entry of entries) this.enter(row.row, entry, said);
    return true;
  }

  private enter(row: number, { leaf, amount, column }: Entry, said: RowSaid): void {
    if (!said.subject.read) return;
    const fund = leaf ?? this.fund(row, amount, said);
    if (fund === undefined) return;
    this.counted++;
    const known = said.together.get(column);
    if (known) {
      known.amount = add(known.amount, amount);
      return;
    }
    const cell = { sheet: this.sheet, row, column };
    const entered = sourcedRow(said.subject.read, said.marks, { fund, amount, cell });
    this.rows.push(entered);
    // whether each purchase is small is asked of its row
    if (this.isTogether && !entered.procurement) said.together.set(column, entered);
  }

  private fund(row: number, amount: Amount, said: RowSaid): FundLeaf | undefined {
    const { read, text } = said.fund;
    const field = this.shape.fields.has("nature") ? "nature" : "source";
    const cell = { sheet: this.sheet, row, column: this.shape.fields.get(field)?.[0]?.column ?? 0 };
    if ("problem" in read) {
      this.tell(ledgerProblem(read.problem === "missing" ? "fund-missing" : "fund-unreadable", cell, { text }, amount));
      return undefined;
    }
    if (read.unspecified) this.tell(ledgerProblem("fund-unspecified", cell, { text }));
    return read.leaf;
  }

  private tell(problem: LedgerProblem): void {
    if (this.isInRest) this.problems.addOfRest(problem);
    else this.problems.add(problem);
  }
}
