import type { Figure } from "../tables";
import type { TieModel } from "./model";
import type { Neighbours } from "./neighbours";

/** A cell and by how much it would have to change, in 分. */
export interface Change {
  readonly figure: Figure;
  readonly by: number;
}

/** Changes that mend every tie of a group and break none, by as few slips as possible. */
export type Explanation = readonly Change[];

export interface SearchBounds {
  /** More slips than this are not looked for: what they would tell is no longer a diagnosis. */
  readonly slips: number;
  /** How many partial sets are tried before the search gives up, so that a garbled table costs no more than a moment. */
  readonly steps: number;
  /** How many exchanges of two amounts are looked at. */
  readonly exchanges: number;
  /** Explanations beyond these are not kept; they are all equally small. */
  readonly explanations: number;
}

export const USUAL_BOUNDS: SearchBounds = { slips: 3, steps: 30_000, exchanges: 200_000, explanations: 24 };

/** Branches are tried on the ties with the fewest cells; these many of them, since one tie may hold two wrong cells at once. */
const BRANCHED_TIES = 5;

/**
 * What explains a group of failed ties by the fewest slips: exact linear reasoning by deepening search. A slip is a change of one cell, or two
 * amounts that stand in each other's cells (one of them perhaps a blank). A tie that fails is mended by a slip in one of its cells; what then still
 * fails by another one. One cell that explains everything is looked for before one exchange. With `tolerant`, ties that rounding explains count as
 * holding.
 */
export function explain(
  model: TieModel,
  neighbours: Neighbours,
  failed: readonly number[],
  tolerant: boolean,
  bounds = USUAL_BOUNDS,
): Explanation[] {
  const search = new Search(model, neighbours, tolerant, bounds);
  for (let size = 1; size <= bounds.slips; size++) {
    const found = search.run(failed, size);
    if (found.length > 0 || search.exhausted) return found;
  }
  return [];
}

class Search {
  private readonly differences = new Map<number, number>();
  private readonly failing = new Set<number>();
  private readonly changes: Change[] = [];
  private readonly tried = new Set<string>();
  private readonly found = new Map<string, Explanation>();
  private readonly numbers = new Map<Figure, number>();
  private steps = 0;
  private exchanges = 0;

  constructor(
    private readonly model: TieModel,
    private readonly neighbours: Neighbours,
    private readonly tolerant: boolean,
    private readonly bounds: SearchBounds,
  ) {}

  get exhausted(): boolean {
    return this.steps >= this.bounds.steps;
  }

  run(failed: readonly number[], size: number): Explanation[] {
    this.tried.clear();
    for (const row of failed) this.failing.add(row);
    this.deepen(size, size > 1);
    if (size === 1 && this.found.size === 0) this.deepen(size, true);
    return [...this.found.values()];
  }

  private deepen(remaining: number, withExchanges: boolean): void {
    if (this.failing.size === 0) {
      this.found.set(this.key(), [...this.changes]);
      return;
    }
    if (remaining === 0 || this.exhausted || this.found.size >= this.bounds.explanations) return;
    for (const row of this.branches(remaining)) {
      for (const figure of this.model.cellsOf(row)) {
        this.tryCell(figure, row, remaining);
        if (withExchanges) this.tryExchanges(figure, row, remaining);
      }
    }
  }

  /**
   * With one change left it must mend every tie, so any one of them will do to find it; best one with few cells that says what they should be: “not
   * larger than” does not.
   */
  private branches(remaining: number): number[] {
    const rows = [...this.failing].sort((a, b) => this.breadth(a) - this.breadth(b));
    return rows.slice(0, remaining === 1 ? 1 : BRANCHED_TIES);
  }

  private breadth(row: number): number {
    const { left, right, relation } = this.model.row(row).judged.equation;
    return relation === "within" ? Infinity : left.length + right.length;
  }

  private tryCell(figure: Figure, row: number, remaining: number): void {
    const weight = this.model.weightsIn(row).get(figure)!;
    const by = -this.difference(row) / weight;
    // a budget has no negative amounts, so a change that would make one explains nothing
    if (!Number.isSafeInteger(by) || by === 0 || figure.amount + by < Math.min(0, figure.amount)) return;
    this.tryChanges([{ figure, by }], remaining);
  }

  /** Two amounts in each other's place explain the tie if putting them back mends it. */
  private tryExchanges(figure: Figure, row: number, remaining: number): void {
    const weights = this.model.weightsIn(row);
    const own = weights.get(figure)!;
    for (const other of this.neighbours.of(figure)) {
      if (++this.exchanges > this.bounds.exchanges) return;
      const by = other.amount - figure.amount;
      const moved = (own - (weights.get(other) ?? 0)) * by;
      if (moved === 0 || !this.holds(row, this.difference(row) + moved)) continue;
      const changes = [
        { figure, by },
        { figure: other, by: -by },
      ];
      this.tryChanges(changes, remaining);
    }
  }

  private tryChanges(changes: readonly Change[], remaining: number): void {
    if (changes.some(({ figure }) => this.changes.some((change) => change.figure === figure))) return;
    if (remaining === 1 && !this.mendsAll(changes)) return;
    for (const { figure, by } of changes) this.apply(figure, by);
    this.changes.push(...changes);
    const key = this.key();
    if (!this.tried.has(key)) {
      this.tried.add(key);
      this.steps++;
      this.deepen(remaining - 1, true);
    }
    this.changes.length -= changes.length;
    for (const { figure, by } of changes) this.apply(figure, -by);
  }

  /** A quick look before changes are made: they must mend every tie that fails. */
  private mendsAll(changes: readonly Change[]): boolean {
    for (const row of this.failing) {
      const weights = this.model.weightsIn(row);
      const moved = changes.reduce((total, { figure, by }) => total + (weights.get(figure) ?? 0) * by, 0);
      if (moved === 0 || !this.holds(row, this.difference(row) + moved)) return false;
    }
    return true;
  }

  private apply(figure: Figure, by: number): void {
    for (const [row, weight] of this.model.effectOf(figure)) {
      const difference = this.difference(row) + weight * by;
      this.differences.set(row, difference);
      if (this.holds(row, difference)) this.failing.delete(row);
      else this.failing.add(row);
    }
  }

  private difference(row: number): number {
    return this.differences.get(row) ?? this.model.row(row).difference;
  }

  private holds(row: number, difference: number): boolean {
    const { judged, bound } = this.model.row(row);
    const miss = judged.equation.relation === "within" ? Math.max(0, -difference) : Math.abs(difference);
    return miss <= (this.tolerant ? bound : 0);
  }

  private key(): string {
    return this.changes
      .map(({ figure, by }) => `${this.numberOf(figure)}:${by}`)
      .sort()
      .join(" ");
  }

  private numberOf(figure: Figure): number {
    const known = this.numbers.get(figure) ?? this.numbers.size;
    this.numbers.set(figure, known);
    return known;
  }
}
