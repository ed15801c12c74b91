import { knownPair } from "../../src/rules";
import { type Disclosure, figuresOf } from "../../src/tables";
import { deriveEquations } from "../../src/ties";
import { type CellRef, cellInFormula } from "../../src/workbook";

/** Amounts by address, in 分. */
export type Amounts = ReadonlyMap<string, number>;

/** By how much ties miss, by their number; a tie that holds is not in it. */
export type Misses = ReadonlyMap<number, number>;

interface Tie {
  readonly weights: ReadonlyMap<string, number>;
  readonly within: boolean;
}

/**
 * The ties of a disclosure without fault as plain equations over addresses. It knows nothing of the diagnosis: what it says of a slip holds whoever
 * looks for it.
 */
export class EquationSystem {
  readonly amounts: Amounts;
  readonly cells: ReadonlyMap<string, CellRef>;
  private readonly ties: readonly Tie[];
  private readonly columns = new Map<string, Map<number, number>>();

  constructor(disclosure: Disclosure) {
    const figures = disclosure.tables.flatMap(figuresOf);
    this.cells = new Map(figures.map(({ cell }) => [cellInFormula(cell), cell]));
    this.amounts = new Map(figures.map(({ cell, amount }) => [cellInFormula(cell), amount]));
    this.ties = deriveEquations(disclosure, knownPair).map(({ left, right, relation }) => {
      const weights = new Map<string, number>();
      for (const { cell } of left) weights.set(cellInFormula(cell), (weights.get(cellInFormula(cell)) ?? 0) + 1);
      for (const { cell } of right) weights.set(cellInFormula(cell), (weights.get(cellInFormula(cell)) ?? 0) - 1);
      return { weights, within: relation === "within" };
    });
    this.ties.forEach(({ weights }, tie) => {
      for (const [cell, weight] of weights) if (weight !== 0) this.enter(cell, tie, weight);
    });
  }

  private enter(cell: string, tie: number, weight: number): void {
    const column = this.columns.get(cell);
    if (column) column.set(tie, weight);
    else this.columns.set(cell, new Map([[tie, weight]]));
  }

  /** Which ties these amounts break, where all others are as they should be. */
  misses(changed: Amounts): Misses {
    const touched = new Set([...changed.keys()].flatMap((cell) => [...this.tiesOf(cell).keys()]));
    const missed = new Map<number, number>();
    for (const tie of touched) {
      const difference = this.difference(tie, changed);
      if (this.ties[tie]!.within ? difference < 0 : difference !== 0) missed.set(tie, difference);
    }
    return missed;
  }

  /** True where these amounts break nothing. */
  holds(changed: Amounts): boolean {
    return this.misses(changed).size === 0;
  }

  /** The ties a cell stands in, with its weight. */
  tiesOf(cell: string): ReadonlyMap<number, number> {
    return this.columns.get(cell) ?? new Map<number, number>();
  }

  /** The cells of a tie, with their weights. */
  cellsOf(tie: number): ReadonlyMap<string, number> {
    return this.ties[tie]!.weights;
  }

  /** True for an equality; a tie that says “not larger than” fixes no value. */
  isEquality(tie: number): boolean {
    return !this.ties[tie]!.within;
  }

  private difference(tie: number, changed: Amounts): number {
    let difference = 0;
    for (const [cell, weight] of this.ties[tie]!.weights)
      difference += weight * (changed.get(cell) ?? this.amounts.get(cell) ?? 0);
    return difference;
  }
}
