import { type Atom, type SectionIndex, indexesOf } from "../derive";
import { type Query, type Version, answers, intersect, queryKey } from "../ledger";
import { type Amount, halfUp } from "../money";
import type { TableSpec } from "../tables";
import type { ControlTotal } from "./controls";

/**
 * A ledger to be rounded, as numbers. A cell is all money that stands in the same printed figures, a figure everything that answers one
 * question that some table prints. Figures are sums of cells, so that whatever whole numbers of units the cells are given, every tie holds.
 */
export interface RoundingProblem {
  /** One printed unit, in 分. */
  readonly unit: number;
  /** What each cell is exactly, in 分. */
  readonly exact: readonly number[];
  /** The atoms of each cell. */
  readonly atoms: readonly (readonly Atom[])[];
  /** The figures that each cell stands in. */
  readonly figuresOf: readonly Int32Array[];
  /** The cells of each figure. */
  readonly cellsOf: readonly Int32Array[];
  /** The least and the largest that each figure may be, in units (whole, and beyond 32 bits from 214 亿元 on): those around its exact value, or the one it has to be. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** True for the grand total and the approved totals: they come before all others. */
  readonly fixed: Uint8Array;
}

/** Puts the problem: every printed figure of a template's tables, and the approved totals. */
export function roundingProblem(
  atoms: readonly Atom[],
  template: readonly TableSpec[],
  unit: number,
  controls: readonly ControlTotal[],
): RoundingProblem {
  const memberships = new Memberships(template, controls);
  const cells = new Map<string, { figures: Int32Array; atoms: Atom[]; exact: number }>();
  for (const atom of atoms) {
    const figures = memberships.of(atom);
    const key = figures.join();
    const known = cells.get(key);
    if (known) {
      known.atoms.push(atom);
      known.exact += atom.amount;
    } else cells.set(key, { figures, atoms: [atom], exact: atom.amount });
  }
  return bounded([...cells.values()], memberships, unit);
}

/** Which printed figures a ledger's row stands in. */
class Memberships {
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

  get count(): number {
    return this.ids.size;
  }

  of(atom: Atom): Int32Array {
    const found = new Set<number>([this.totalOf(atom.version)]);
    for (const { index, rows } of this.sections) {
      const columns = index.columnsOf(atom);
      if (columns.length === 0) continue;
      for (const place of [index.total, ...index.rowsOf(atom)]) {
        let ids = rows.get(place.key);
        if (!ids) rows.set(place.key, (ids = this.rowIds(index, place.question)));
        for (const column of columns) if (ids[column]! >= 0) found.add(ids[column]!);
      }
    }
    for (const { question } of this.controls) if (answers(atom, question)) found.add(this.idOf(question));
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

function bounded(
  cells: readonly { readonly figures: Int32Array; readonly atoms: readonly Atom[]; readonly exact: number }[],
  { count, grandTotal, targets }: Memberships,
  unit: number,
): RoundingProblem {
  const members = Array.from({ length: count }, (): number[] => []);
  const sums = new Float64Array(count);
  cells.forEach(({ figures, exact }, cell) => {
    for (const figure of figures) {
      members[figure]!.push(cell);
      sums[figure]! += exact;
    }
  });
  const low = sums.map((exact) => Math.floor(exact / unit));
  const high = sums.map((exact) => Math.ceil(exact / unit));
  const fixed = new Uint8Array(count);
  const fix = (figure: number, units: number) => {
    low[figure] = high[figure] = units;
    fixed[figure] = 1;
  };
  for (const [figure, amount] of targets) fix(figure, halfUp(amount, unit));
  fix(grandTotal, approvedTotal(cells.length, members, targets, unit) ?? halfUp(sums[grandTotal]!, unit));
  return {
    unit,
    exact: cells.map(({ exact }) => exact),
    atoms: cells.map((cell) => cell.atoms),
    figuresOf: cells.map(({ figures }) => figures),
    cellsOf: members.map((own) => Int32Array.from(own)),
    low,
    high,
    fixed,
  };
}

/**
 * The sum of approved totals that stand side by side and cover all of the money: then it is the grand total, too. Of totals that lie within one
 * another the largest count.
 */
function approvedTotal(
  cellCount: number,
  members: readonly (readonly number[])[],
  targets: ReadonlyMap<number, Amount>,
  unit: number,
): number | undefined {
  const taken = new Uint8Array(cellCount);
  let [total, covered] = [0, 0];
  const largestFirst = [...targets].sort(([a], [b]) => members[b]!.length - members[a]!.length);
  for (const [figure, amount] of largestFirst) {
    const own = members[figure]!;
    if (own.some((cell) => taken[cell] === 1)) continue;
    for (const cell of own) taken[cell] = 1;
    total += halfUp(amount, unit);
    covered += own.length;
  }
  return targets.size > 0 && covered === cellCount ? total : undefined;
}
