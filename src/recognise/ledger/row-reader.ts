import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Catalogue } from "../../catalogue";
import { type Amount, type Measure, ZERO, add, formatAmount, sum } from "../../money";
import type { CellRef } from "../../workbook";
import type { FundLeaf } from "../../ledger/funds";
import { readCellAmount } from "../shared/amount";
import { readCode } from "./code";
import type { SourcedRow } from "./found-ledger";
import { readFund } from "./fund";
import { isYes } from "./marks";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { RowSubjects, type Subject } from "./row-subject";
import type { SheetRow } from "./rows";
import type { LedgerShape } from "./shape";
import type { LedgerField } from "./words/fields";
import { PROCUREMENT_WORDS, TOTAL_WORDS } from "./words/rows";

/** An amount of a row that is there and can be read. */
interface Entry {
  readonly column: number;
  readonly header: string;
  readonly amount: Amount;
  readonly leaf?: FundLeaf;
}

/** Reads the rows of a ledger one after the other. What is wrong with a row is a problem at its cell, and the others are read. */
export class RowReader {
  readonly rows: SourcedRow[] = [];
  readonly problems: LedgerProblem[] = [];
  private readonly subjects: RowSubjects;
  /** All amounts that could be read, those left out among them: what a row of totals is compared with. */
  private seen = ZERO;
  private readonly totals: { readonly entry: Entry; readonly row: number; readonly label: string }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly shape: LedgerShape,
    private readonly measure: Measure,
    catalogue: Catalogue,
    projectsByCode: ReadonlyMap<string, string>,
  ) {
    this.subjects = new RowSubjects(sheet, shape, catalogue, projectsByCode);
  }

  get names(): ReadonlyMap<string, string> {
    return this.subjects.names;
  }

  read(row: SheetRow): void {
    const isKeyed = this.text(row, "function") !== "" || this.text(row, "economic") !== "";
    const entries = this.entries(row, isKeyed);
    if (entries.length === 0) return;
    const isCoded = [this.text(row, "function"), this.text(row, "economic")].some((text) => readCode(text));
    const label = isCoded ? undefined : totalLabel(row);
    if (label !== undefined) {
      if (entries.length === 1 && squeeze(label).endsWith("计") && !squeeze(label).endsWith("小计"))
        this.totals.push({ entry: entries[0]!, row: row.row, label });
      return;
    }
    this.seen = add(this.seen, sum(entries.map(({ amount }) => amount)));
    this.checkRowTotal(row, entries);
    const subject = this.subjects.read(row);
    this.problems.push(...subject.problems(sum(entries.map(({ amount }) => amount))));
    if (!subject.read) return;
    for (const entry of entries) this.enter(row, entry, subject.read);
  }

  /** What can only be said of the whole: totals that are not the sum. */
  finish(): readonly LedgerProblem[] {
    for (const { entry, row, label } of this.totals) {
      if (entry.amount === this.seen) continue;
      const data = { label, text: this.shown(entry.amount), sum: this.shown(this.seen) };
      this.problems.push(ledgerProblem("total-differs", this.at(row, entry.column), data));
    }
    return [...this.problems, ...this.subjects.projectsOnBasic()];
  }

  private entries(row: SheetRow, isKeyed: boolean): Entry[] {
    const columns: readonly { column: number; header: string; leaf?: FundLeaf }[] =
      this.shape.funds.length > 0 ? this.shape.funds : this.shape.amounts;
    return columns.flatMap(({ column, header, leaf }): Entry[] => {
      const cell = row.cells.get(column);
      const read = readCellAmount(cell, this.measure);
      if (read.kind === "blank") return [];
      const text = shown(cell);
      if (read.kind === "unreadable") {
        // a word in a row without codes is a note or a signature below the ledger
        if (isKeyed || /\d/.test(text)) this.report("amount-unreadable", row, column, { text });
        return [];
      }
      if (read.amount === 0) return [];
      if (!read.exact) this.report("amount-inexact", row, column, { text });
      if (read.amount < 0) this.report("amount-negative", row, column, { text });
      return [{ column, header, amount: read.amount, ...(leaf && { leaf }) }];
    });
  }

  /** In the wide form a column of totals repeats what the columns of sources say. */
  private checkRowTotal(row: SheetRow, entries: readonly Entry[]): void {
    const column = (this.shape.fields.get("rowTotal") ?? this.shape.fields.get("amount"))?.[0]?.column;
    if (this.shape.funds.length === 0 || column === undefined) return;
    const total = readCellAmount(row.cells.get(column), this.measure);
    const added = sum(entries.map(({ amount }) => amount));
    if (total.kind !== "amount" || total.amount === added) return;
    this.report("funds-differ", row, column, { text: this.shown(total.amount), sum: this.shown(added) });
  }

  private enter(row: SheetRow, entry: Entry, subject: Subject): void {
    const fund = entry.leaf ?? this.fund(row, entry.amount);
    if (fund === undefined) return;
    const { kind, project } = subject;
    const secret = isYes(this.text(row, "secret"));
    const unit = this.text(row, "unit");
    const bought = squeeze(this.text(row, "procurement"));
    const procurement = PROCUREMENT_WORDS.find(([word]) => bought.includes(word))?.[1];
    this.rows.push({
      function: subject.function,
      economic: subject.economic,
      kind,
      ...(project !== undefined && { project }),
      fund,
      amount: entry.amount,
      cell: this.at(row.row, entry.column),
      ...(procurement && { procurement }),
      ...(secret && { secret }),
      ...(unit !== "" && { unit }),
    });
  }

  private fund(row: SheetRow, amount: Amount): FundLeaf | undefined {
    const [nature, source] = [this.text(row, "nature"), this.text(row, "source")];
    const read = readFund(nature, source, isYes(this.text(row, "carried")));
    const field = this.shape.fields.has("nature") ? "nature" : "source";
    const text = [nature, source].filter((word) => word !== "").join("·");
    const cell = this.cellOf(row, field);
    if ("problem" in read) {
      this.problems.push(
        ledgerProblem(read.problem === "missing" ? "fund-missing" : "fund-unreadable", cell, { text }, amount),
      );
      return undefined;
    }
    if (read.unspecified) this.problems.push(ledgerProblem("fund-unspecified", cell, { text }));
    return read.leaf;
  }

  private report(id: LedgerProblem["id"], row: SheetRow, column: number, data: LedgerProblem["data"]): void {
    this.problems.push(ledgerProblem(id, this.at(row.row, column), data));
  }

  private text(row: SheetRow, field: LedgerField): string {
    return this.subjects.text(row, field);
  }

  private cellOf(row: SheetRow, field: LedgerField): CellRef {
    return this.at(row.row, this.shape.fields.get(field)?.[0]?.column ?? 0);
  }

  private at(row: number, column: number): CellRef {
    return { sheet: this.sheet, row, column };
  }

  private shown(amount: Amount): string {
    return formatAmount(amount, this.measure);
  }
}

function totalLabel(row: SheetRow): string | undefined {
  return [...row.cells.values()].map(shown).find((text) => TOTAL_WORDS.includes(squeeze(text).replace(/[:：]$/, "")));
}
