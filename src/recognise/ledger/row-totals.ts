import { type Amount, type Measure, ZERO, add, formatAmount } from "../../money";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { type LedgerProblem, ledgerProblem } from "./problems";
import type { Entry } from "./row-amounts";
import type { DataRow } from "./rows";
import { TOTAL_WORDS } from "./words/rows";

/** The rows of totals of a ledger, to be held against the sum of all others. */
export class RowTotals {
  /** All amounts that could be read, those left out among them. */
  private seen = ZERO;
  private readonly totals: { readonly entry: Entry; readonly row: number; readonly label: string }[] = [];

  /** Takes the row for one of totals where one of its cells says so. True where it is one. */
  take(row: DataRow, entries: readonly Entry[]): boolean {
    const label = totalLabel(row);
    if (label === undefined) return false;
    const [entry, ...others] = entries;
    if (entry && others.length === 0 && squeeze(label).endsWith("计") && !squeeze(label).endsWith("小计"))
      this.totals.push({ entry, row: row.row, label });
    return true;
  }

  count(amount: Amount): void {
    this.seen = add(this.seen, amount);
  }

  /** The totals that are not the sum of what was counted. */
  problems(sheet: string, measure: Measure): LedgerProblem[] {
    const sum = formatAmount(this.seen, measure);
    const differing = this.totals.filter(({ entry }) => entry.amount !== this.seen);
    return differing.map(({ entry: { column, amount }, row, label }) =>
      ledgerProblem("total-differs", { sheet, row, column }, { label, text: formatAmount(amount, measure), sum }),
    );
  }
}

function totalLabel(row: DataRow): string | undefined {
  return [...row.cells.values()].map(shown).find((text) => TOTAL_WORDS.includes(squeeze(text).replace(/[:：]$/, "")));
}
