import type { Figure } from "../../tables";
import type { TieModel } from "./model";

/** A cell and by how much it would have to change, in 分. */
export interface Change {
  readonly figure: Figure;
  readonly by: number;
}

/** True where each of two cells should say what the other one says. */
export function areExchanged(one: Change, other: Change): boolean {
  const by = other.figure.amount - one.figure.amount;
  return by !== 0 && one.by === by && other.by === -by;
}

/** A group of failed ties, and every tie they touch, as they would stand with some cells changed. */
export class WhatIf {
  /** The rows of the model that fail. */
  readonly failing: Set<number>;
  private readonly differences = new Map<number, number>();
  private readonly breadths = new Map<number, number>();
  /** How much further rows may miss because cells that are blank in the workbook are filled; in 分. */
  private readonly filled = new Map<number, number>();

  /** @param tolerant ties that rounding explains count as holding */
  constructor(
    private readonly model: TieModel,
    failed: Iterable<number>,
    private readonly tolerant: boolean,
  ) {
    this.failing = new Set(failed);
  }

  apply(changes: readonly Change[]): void {
    for (const { figure, by } of changes) this.move(figure, by, this.model.slackOf(figure));
  }

  undo(changes: readonly Change[]): void {
    for (const { figure, by } of changes) this.move(figure, -by, -this.model.slackOf(figure));
  }

  private move(figure: Figure, by: number, slack: number): void {
    for (const [row, weight] of this.model.effectOf(figure)) {
      if (slack !== 0) this.filled.set(row, (this.filled.get(row) ?? 0) + slack);
      const difference = this.difference(row) + weight * by;
      this.differences.set(row, difference);
      if (this.holds(row, difference)) this.failing.delete(row);
      else this.failing.add(row);
    }
  }

  /** The change of a cell that mends a row; undefined where none does that a budget can have. */
  mending(row: number, figure: Figure): Change | undefined {
    const by = -this.difference(row) / this.model.weightsIn(row).get(figure)!;
    // a budget has no negative amounts, so a change that would make one explains nothing
    const isPossible = Number.isSafeInteger(by) && by !== 0 && figure.amount + by >= Math.min(0, figure.amount);
    return isPossible ? { figure, by } : undefined;
  }

  /**
   * The change of a cell that mends a row as the last of all changes. Where that would break another tie, and rounding leaves several amounts open, it is
   * the nearest one that every tie of the cell allows.
   */
  settling(row: number, figure: Figure): Change | undefined {
    const exact = this.mending(row, figure);
    if (!this.tolerant || (exact && !this.breaksAny(exact))) return exact;
    const wanted = -this.difference(row) / this.model.weightsIn(row).get(figure)!;
    let [least, most] = [Math.min(0, figure.amount) - figure.amount, Infinity];
    for (const [one, weight] of this.model.effectOf(figure)) {
      const [difference, bound] = [this.difference(one), this.boundOf(one, this.model.slackOf(figure))];
      const isLimit = this.model.row(one).judged.equation.relation === "within";
      const atLeast = (-bound - difference) / weight;
      const atMost = isLimit ? weight * Infinity : (bound - difference) / weight;
      least = Math.max(least, Math.min(atLeast, atMost));
      most = Math.min(most, Math.max(atLeast, atMost));
    }
    const by = Math.min(Math.max(Math.round(wanted), Math.ceil(least)), Math.floor(most));
    return by !== 0 && by >= least ? { figure, by } : undefined;
  }

  /** True where changes together mend a row. */
  mends(row: number, changes: readonly Change[]): boolean {
    const weights = this.model.weightsIn(row);
    let [moved, slack] = [0, 0];
    for (const { figure, by } of changes) {
      const weight = weights.get(figure);
      if (weight === undefined) continue;
      moved += weight * by;
      slack += this.model.slackOf(figure);
    }
    return moved !== 0 && this.holds(row, this.difference(row) + moved, slack);
  }

  /** A quick look before changes are made: they mend every row that fails. Whether they break others is not looked at. */
  mendsAll(changes: readonly Change[]): boolean {
    for (const row of this.failing) if (!this.mends(row, changes)) return false;
    return true;
  }

  /** True where a change would make a row fail that holds. */
  breaksAny({ figure, by }: Change): boolean {
    for (const [row, weight] of this.model.effectOf(figure))
      if (!this.failing.has(row) && !this.holds(row, this.difference(row) + weight * by, this.model.slackOf(figure)))
        return true;
    return false;
  }

  /** How many of the rows that fail a change mends. */
  mendedBy(change: Change): number {
    let count = 0;
    for (const row of this.failing) if (this.mends(row, [change])) count++;
    return count;
  }

  /** True where no changes of so many cells can mend what fails: more rows than that have no cell in common. */
  needsMoreThan(cells: number): boolean {
    const taken = new Set<Figure>();
    let apart = 0;
    for (const row of this.tightest(this.failing.size)) {
      const own = [...this.model.weightsIn(row).keys()];
      if (own.some((figure) => taken.has(figure))) continue;
      if (++apart > cells) return true;
      for (const figure of own) taken.add(figure);
    }
    return false;
  }

  /**
   * So many of the failing rows, best first to look for a wrong cell in: those that few cells move, and that say what these should be, which “not
   * larger than” does not.
   */
  tightest(count: number): number[] {
    if (count >= this.failing.size) return [...this.failing].sort((a, b) => this.breadth(a) - this.breadth(b));
    const best: number[] = [];
    for (const row of this.failing) {
      const breadth = this.breadth(row);
      let place = best.length;
      while (place > 0 && this.breadth(best[place - 1]!) > breadth) place--;
      if (place >= count) continue;
      best.splice(place, 0, row);
      if (best.length > count) best.pop();
    }
    return best;
  }

  private breadth(row: number): number {
    let breadth = this.breadths.get(row);
    if (breadth === undefined) {
      const isLimit = this.model.row(row).judged.equation.relation === "within";
      this.breadths.set(row, (breadth = isLimit ? Infinity : this.model.weightsIn(row).size));
    }
    return breadth;
  }

  private difference(row: number): number {
    return this.differences.get(row) ?? this.model.row(row).difference;
  }

  private holds(row: number, difference: number, slack = 0): boolean {
    const { judged } = this.model.row(row);
    const miss = judged.equation.relation === "within" ? Math.max(0, -difference) : Math.abs(difference);
    return miss <= this.boundOf(row, slack);
  }

  /** How far a row may miss. @param slack what blank cells add to it once they are filled */
  private boundOf(row: number, slack: number): number {
    return this.tolerant ? this.model.row(row).bound + (this.filled.get(row) ?? 0) + slack : 0;
  }
}
