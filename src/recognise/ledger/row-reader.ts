import type { Catalogue } from "../../catalogue";
import type { FundLeaf } from "../../ledger/funds";
import { type Amount, type Measure, ZERO, add } from "../../money";
import type { LongRows } from "../../workbook";
import type { SourcedRow } from "./found-ledger";
import { ProblemList } from "./problem-list";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { RestReading } from "./rest-reading";
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
  readonly rows: { -readonly [Key in keyof SourcedRow]: SourcedRow[Key] }[] = [];
  /** How many amounts count; more than there are rows where rows were put together. */
  counted = 0;
  private readonly problems = new ProblemList();
  private readonly subjects: RowSubjects;
  private readonly amounts: RowAmounts;
  private readonly totals = new RowTotals();
  private readonly onBasic: NameOnBasic[] = [];
  private namesInRest: () => Iterable<NameOnBasic> = () => [];
  /** Given while the rest is read. */
  private rest: RestReading | undefined;

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
   * Reads the rest of a long ledger, behind all other rows: what rows of one class say is read as long as there is something to remark.
   * @param isTogether whether the rows of a class that buy nothing are put together as one, at the first of them
   */
  readRest(rest: LongRows, classes: RowClasses, isTogether: boolean): void {
    const reading = new RestReading(classes.firsts.length, this.amounts.width, isTogether);
    this.rest = reading;
    const names: (string | undefined)[] = [];
    const isEntered = new Uint8Array(rest.rows.length);
    for (let place = 0; place < isEntered.length; place++) {
      const row = new RestRow(rest, place);
      reading.own = classes.of[place]!;
      if (reading.isSettled[reading.own] === 1) isEntered[place] = this.addAmounts(row) ? 1 : 0;
      else {
        const said = new RowSaid(row, this.subjects);
        if (!this.enterRow(row, said)) continue;
        isEntered[place] = 1;
        names[reading.own] = said.subject.nameOnBasic;
        reading.isSettled[reading.own] = this.isPlain(said) ? 1 : 0;
      }
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
    const all = this.count(row, entries);
    for (const problem of this.subjects.problems(row.row, said.subject, all)) this.tell(problem);
    for (const entry of entries) this.enter(row.row, entry, said);
    return true;
  }

  /** Adds the amounts of a row to those of its class; false where it has none. */
  private addAmounts(row: DataRow): boolean {
    const entries = this.amounts.entries(row, KEYED);
    if (entries.length === 0) return false;
    this.count(row, entries);
    let said: RowSaid | undefined;
    for (const entry of entries)
      if (!this.addTo(entry)) this.enter(row.row, entry, (said ??= new RowSaid(row, this.subjects)));
    return true;
  }

  private count(row: DataRow, entries: readonly Entry[]): Amount {
    let all = ZERO;
    for (const { amount } of entries) all = add(all, amount);
    this.totals.count(all);
    this.amounts.checkTotal(row, all);
    return all;
  }

  /** Whether there is nothing to remark on a row but its amounts. */
  private isPlain(said: RowSaid): boolean {
    const { read, remarks } = said.subject;
    if (!read || remarks.length > 0 || !said.isCoded) return false;
    return this.shape.funds.length > 0 || ("leaf" in said.fund.read && !said.fund.read.unspecified);
  }

  private enter(row: number, entry: Entry, said: RowSaid): void {
    if (!said.subject.read) return;
    const { amount, column, index } = entry;
    const fund = entry.leaf ?? this.fund(row, amount, said);
    if (fund === undefined || this.addTo(entry)) return;
    this.counted++;
    const { marks } = said;
    // whether each purchase is small is asked of its row
    if (!marks.procurement) this.rest?.keep(index, this.rows.length);
    this.rows.push(sourcedRow(said.subject.read, marks, { fund, amount, cell: { sheet: this.sheet, row, column } }));
  }

  /** Adds an amount to the row that its class became; false where there is none. */
  private addTo({ index, amount }: Entry): boolean {
    const place = this.rest?.placeOf(index) ?? -1;
    if (place < 0) return false;
    const known = this.rows[place]!;
    known.amount = add(known.amount, amount);
    this.counted++;
    return true;
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
    if (this.rest) this.problems.addOfRest(problem);
    else this.problems.add(problem);
  }
}

/** A row with codes. */
const KEYED = { isKeyed: true };
