import { type Disclosure, type Figure, figuresOf } from "../../src/tables";
import { deriveEquations, judge, roundingBound } from "../../src/ties";
import { cellsOfTerm, formulaTerms } from "../../src/formula";
import { type CellRef, cellInFormula } from "../../src/workbook";

/** Amounts by address, in 分. */
export type Amounts = ReadonlyMap<string, number>;

/** By how much ties miss, by their number; a tie that holds is not in it. */
export type Misses = ReadonlyMap<number, number>;

type Weights = ReadonlyMap<string, number>;

interface Tie {
  readonly weights: Weights;
  readonly within: boolean;
  /** How far it may miss; in 分. */
  readonly bound: number;
}

/**
 * The ties of a disclosure without fault as plain equations over the addresses of cells that were typed; a live sum stands for what it adds up. It
 * knows nothing of the diagnosis: what it says of a slip holds whoever looks for it. Where some ties of the disclosure miss by rounding, each may miss by
 * as much as rounding explains.
 */
export class EquationSystem {
  /** True where ties may miss by rounding. */
  readonly isRounded: boolean;
  readonly amounts: Amounts;
  readonly cells: ReadonlyMap<string, CellRef>;
  private readonly ties: readonly Tie[];
  private readonly columns = new Map<string, Map<number, number>>();

  constructor(disclosure: Disclosure) {
    const figures = disclosure.tables.flatMap(figuresOf);
    const typed = figures.filter(({ formula }) => formula === undefined);
    this.cells = new Map(typed.map(({ cell }) => [cellInFormula(cell), cell]));
    this.amounts = new Map(typed.map(({ cell, amount }) => [cellInFormula(cell), amount]));
    const typedBehind = typedCells(figures);
    const equations = deriveEquations(disclosure);
    this.isRounded = equations.some((equation) => judge(equation, disclosure).verdict === "rounding");
    this.ties = equations.map(({ left, right, relation }) => {
      const weights = new Map<string, number>();
      for (const { cell } of left) addWeights(weights, typedBehind(cellInFormula(cell)), 1);
      for (const { cell } of right) addWeights(weights, typedBehind(cellInFormula(cell)), -1);
      const bound = this.isRounded ? roundingBound([...left, ...right], disclosure) : 0;
      return { weights, within: relation === "within", bound };
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
      const { within, bound } = this.ties[tie]!;
      if (difference < -bound || (!within && difference > bound)) missed.set(tie, difference);
    }
    return missed;
  }

  /** True where these amounts break nothing. */
  holds(changed: Amounts): boolean {
    return this.misses(changed).size === 0;
  }

  /** The amounts of a cell, from the least to the most, with which none of its ties misses; undefined where there are none. */
  amountsThatHold(cell: string, changed: Amounts): readonly [least: number, most: number] | undefined {
    const now = changed.get(cell) ?? this.amounts.get(cell) ?? 0;
    let [least, most] = [0, Infinity];
    for (const [tie, weight] of this.tiesOf(cell)) {
      const { within, bound } = this.ties[tie]!;
      const difference = this.difference(tie, changed);
      const atLeast = now + (-bound - difference) / weight;
      const atMost = within ? (weight > 0 ? Infinity : -Infinity) : now + (bound - difference) / weight;
      least = Math.max(least, Math.min(atLeast, atMost));
      most = Math.min(most, Math.max(atLeast, atMost));
    }
    [least, most] = [Math.ceil(least), Math.floor(most)];
    return least <= most ? [least, most] : undefined;
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

/** The typed cells that make up a cell: itself, or what its live sum adds up in the end. */
function typedCells(figures: readonly Figure[]): (address: string) => Weights {
  const byAddress = new Map(figures.map((figure) => [cellInFormula(figure.cell), figure]));
  const found = new Map<string, Weights>();
  const typedBehind = (address: string): Weights => {
    const known = found.get(address);
    if (known) return known;
    const weights = new Map<string, number>();
    const { formula, cell } = byAddress.get(address) ?? {};
    const terms = formula !== undefined && cell ? formulaTerms(formula, cell.sheet) : undefined;
    if (!terms) weights.set(address, 1);
    for (const term of terms ?? [])
      for (const read of cellsOfTerm(term)) addWeights(weights, typedBehind(cellInFormula(read)), term.weight);
    found.set(address, weights);
    return weights;
  };
  return typedBehind;
}

function addWeights(to: Map<string, number>, weights: Weights, times: number): void {
  for (const [cell, weight] of weights) to.set(cell, (to.get(cell) ?? 0) + times * weight);
}
