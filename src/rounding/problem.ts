import {
  type AtomMoney,
  type AtomSubject,
  type Atoms,
  DistinctLists,
  type NumberLists,
  grouped,
  inverted,
  listAt,
  moneyOf,
  subjectOf,
} from "../derive";
import { halfUp } from "../money";
import type { TableSpec } from "../tables";
import type { ControlTotal } from "./controls";
import { Memberships } from "./memberships";

/**
 * A ledger to be rounded, as numbers. A cell is all money that stands in the same printed figures, a figure everything that answers one
 * question that some table prints. Figures are sums of cells, so that whatever whole numbers of units the cells are given, every tie holds.
 */
export interface RoundingProblem {
  /** One printed unit, in 分. */
  readonly unit: number;
  /** What each cell is exactly, in 分. */
  readonly exact: Float64Array;
  /** The atoms of each cell, by their places in the given order. */
  readonly atomsOf: NumberLists;
  /** The figures that each cell stands in. */
  readonly figuresOf: NumberLists;
  /** The cells of each figure. */
  readonly cellsOf: NumberLists;
  /** The least and the largest that each figure may be, in units (whole, and beyond 32 bits from 214 亿元 on): those around its exact value, or the one it has to be. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** True for the grand total and the approved totals: they come before all others. */
  readonly fixed: Uint8Array;
}

/**
 * Puts the problem: every printed figure of a template's tables, and the approved totals.
 * @param order the atoms, those that stand in the same figures together
 */
export function roundingProblem(
  atoms: Atoms,
  order: Int32Array,
  template: readonly TableSpec[],
  unit: number,
  controls: readonly ControlTotal[],
): RoundingProblem {
  const memberships = new Memberships(template, controls);
  const cells = new CellsOfAtoms(atoms, memberships);
  const cellOf = order.map((atom) => cells.of(moneyOf(atoms, atom), subjectOf(atoms, atom)));
  const figuresOf = cells.figures.lists();
  const exact = new Float64Array(cells.figures.count);
  cellOf.forEach((cell, place) => (exact[cell]! += atoms.amounts[order[place]!]!));
  const { count, grandTotal, targets } = memberships;
  const cellsOf = inverted(figuresOf, count);
  const sums = new Float64Array(count);
  for (let figure = 0; figure < count; figure++)
    for (const cell of listAt(cellsOf, figure)) sums[figure]! += exact[cell]!;
  const low = sums.map((sum) => Math.floor(sum / unit));
  const high = sums.map((sum) => Math.ceil(sum / unit));
  const fixed = new Uint8Array(count);
  const fix = (figure: number, units: number) => {
    low[figure] = high[figure] = units;
    fixed[figure] = 1;
  };
  for (const [figure, amount] of targets) fix(figure, halfUp(amount, unit));
  fix(grandTotal, approvedTotal(exact.length, cellsOf, targets, unit) ?? halfUp(sums[grandTotal]!, unit));
  return { unit, exact, atomsOf: grouped(cellOf, exact.length), figuresOf, cellsOf, low, high, fixed };
}

/** The cell that an atom is in. What stands in the same figures of every subject is asked once a subject. */
class CellsOfAtoms {
  /** The figures of each cell. */
  readonly figures = new DistinctLists();
  private readonly asked = new DistinctLists();
  /** The cell of what was asked. */
  private readonly cells: number[] = [];
  private readonly standings: readonly number[];

  constructor(
    private readonly atoms: Atoms,
    private readonly memberships: Memberships,
  ) {
    const numbers = new Map<string, number>();
    this.standings = atoms.moneys.map((money) => {
      const standing = memberships.standingOf(money);
      const known = numbers.get(standing) ?? numbers.size;
      numbers.set(standing, known);
      return known;
    });
  }

  of(money: number, subject: number): number {
    const asked = this.asked.of([this.standings[money]!, subject]);
    return (this.cells[asked] ??= this.figures.of(
      this.figuresOf(this.atoms.moneys[money]!, this.atoms.subjects[subject]!),
    ));
  }

  private figuresOf(money: AtomMoney, subject: AtomSubject): Int32Array {
    return this.memberships.of({ ...money, ...subject });
  }
}

/**
 * The sum of approved totals that stand side by side and cover all of the money: then it is the grand total, too. Of totals that lie within one
 * another the largest count.
 */
function approvedTotal(
  cellCount: number,
  cellsOf: NumberLists,
  targets: ReadonlyMap<number, number>,
  unit: number,
): number | undefined {
  const taken = new Uint8Array(cellCount);
  let [total, covered] = [0, 0];
  const largestFirst = [...targets]
    .map(([figure, amount]) => ({ cells: listAt(cellsOf, figure), amount }))
    .sort((a, b) => b.cells.length - a.cells.length);
  for (const { cells, amount } of largestFirst) {
    if (cells.some((cell) => taken[cell] === 1)) continue;
    for (const cell of cells) taken[cell] = 1;
    total += halfUp(amount, unit);
    covered += cells.length;
  }
  return targets.size > 0 && covered === cellCount ? total : undefined;
}
