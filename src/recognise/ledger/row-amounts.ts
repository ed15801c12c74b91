import type { FundLeaf } from "../../ledger/funds";
import { type Amount, type Measure, formatAmount } from "../../money";
import { readCellAmount } from "../shared/amount";
import { shown } from "../shared/shown";
import type { LedgerProblem, LedgerProblemId } from "./problems";
import type { RowSaid } from "./row-said";
import type { DataRow } from "./rows";
import type { LedgerShape } from "./shape";

/** An amount of a row that is there and can be read. */
export interface Entry {
  readonly column: number;
  /** Which of the ledger's columns of amounts it is, from 0. */
  readonly index: number;
  readonly amount: Amount;
  /** The source of money that the column is; absent where the row says it. */
  readonly leaf?: FundLeaf;
}

/** Tells what is wrong with a cell. */
type Report = (id: LedgerProblemId, row: number, column: number, data: LedgerProblem["data"]) => void;

/** Reads the amounts of a ledger's rows. */
export class RowAmounts {
  private readonly columns: readonly { readonly column: number; readonly leaf?: FundLeaf }[];
  /** In the wide form a column of totals repeats what the columns of sources say. */
  private readonly totalColumn: number | undefined;

  constructor(
    { funds, amounts, fields }: LedgerShape,
    private readonly measure: Measure,
    private readonly report: Report,
  ) {
    this.columns = funds.length > 0 ? funds : amounts;
    this.totalColumn = funds.length > 0 ? (fields.get("rowTotal") ?? fields.get("amount"))?.[0]?.column : undefined;
  }

  /** How many columns of amounts there are. */
  get width(): number {
    return this.columns.length;
  }

  /** The row's amounts, from left to right; none that is nothing. */
  entries({ row, cells }: DataRow, said: Pick<RowSaid, "isKeyed">): Entry[] {
    const entries: Entry[] = [];
    for (let index = 0; index < this.columns.length; index++) {
      const { column, leaf } = this.columns[index]!;
      const cell = cells.get(column);
      const read = readCellAmount(cell, this.measure);
      if (read.kind === "blank") continue;
      if (read.kind === "unreadable") {
        const text = shown(cell);
        // a word in a row without codes is a note or a signature below the ledger
        if (said.isKeyed || /\d/.test(text)) this.report("amount-unreadable", row, column, { text });
        continue;
      }
      const { amount, exact } = read;
      if (amount === 0) continue;
      if (!exact) this.report("amount-inexact", row, column, { text: shown(cell) });
      if (amount < 0) this.report("amount-negative", row, column, { text: shown(cell) });
      entries.push(leaf ? { column, index, amount, leaf } : { column, index, amount });
    }
    return entries;
  }

  /** Holds the row's own total against what its amounts come to. */
  checkTotal({ row, cells }: DataRow, added: Amount): void {
    const column = this.totalColumn;
    if (column === undefined) return;
    const total = readCellAmount(cells.get(column), this.measure);
    if (total.kind !== "amount" || total.amount === added) return;
    const text = formatAmount(total.amount, this.measure);
    this.report("funds-differ", row, column, { text, sum: formatAmount(added, this.measure) });
  }
}
