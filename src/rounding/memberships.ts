import { type AtomMoney, type AtomSubject, type SectionIndex, indexesOf } from "../derive";
import { FUNDS, type Query, type Version, answers, intersect, queryKey } from "../ledger";
import { type Amount, ZERO } from "../money";
import type { TableSpec } from "../tables";
import type { ControlTotal } from "./controls";

/** Which printed figures, and which approved totals, money stands in. Figures are numbered in the order in which they are first asked for. */
export class Memberships {
  /** The approved totals by figure. */
  readonly targets = new Map<number, Amount>();
  private readonly ids = new Map<string, number>();
  private readonly sections: readonly { index: SectionIndex; rows: Map<string, readonly number[]> }[];
  readonly grandTotal: number;

  constructor(
    template: readonly TableSpec[],
    private readonly controls: readonly ControlTotal[],
  ) {
    this.sections = template.flatMap(({ sections }) =>
      sections.flatMap(indexesOf).map((index) => ({ index, rows: new Map<string, readonly number[]>() })),
    );
    this.grandTotal = this.idOf({});
    for (const { question, amount } of controls) this.targets.set(this.idOf(question), amount);
  }

  /** How many figures there are by now. */
  get count(): number {
    return this.ids.size;
  }

  /** Equal for money that stands in the same figures, whatever subject it is for. */
  standingOf(money: AtomMoney): string {
    const controlled = this.controls.map(({ question: { fund = FUNDS.all } }) => (FUNDS[money.fund] & fund) !== 0);
    const standings = this.sections.map(({ index }) => index.standingOf(money));
    return [money.version ?? "", controlled.join(), ...standings].join("|");
  }

  /** The figures, ascending. */
  of(money: AtomMoney & AtomSubject): Int32Array {
    const found = new Set<number>([this.totalOf(money.version)]);
    for (const { index, rows } of this.sections) {
      const columns = index.columnsOf(money);
      if (columns.length === 0) continue;
      for (const place of [index.total, ...index.rowsOf(money)]) {
        let ids = rows.get(place.key);
        if (!ids) rows.set(place.key, (ids = this.rowIds(index, place.question)));
        for (const column of columns) if (ids[column]! >= 0) found.add(ids[column]!);
      }
    }
    const row = { ...money, amount: ZERO };
    for (const { question } of this.controls) if (answers(row, question)) found.add(this.idOf(question));
    return Int32Array.from(found).sort();
  }

  /** All money of one account of the year; the grand total is the budget's own. */
  private totalOf(version: Version | undefined): number {
    return version === undefined ? this.grandTotal : this.idOf({ version });
  }

  /** The figures of a row, by column; −1 where row and column ask nothing together. */
  private rowIds(index: SectionIndex, row: Query): number[] {
    return index.columns.map((column) => {
      const both = intersect(row, column.question);
      const asked = both && intersect(both, index.spec.question);
      return asked ? this.idOf(asked) : -1;
    });
  }

  private idOf(question: Query): number {
    const key = queryKey(question);
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    return id;
  }
}
