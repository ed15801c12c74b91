import { placeKey } from "../figure-place";
import { type UnitsComparison, type UnitsDifference } from "../differences";
import type { Effect } from "./explanation";

/** What is left of the differences once some of them are explained; by `placeKey`, in 分. */
export class Residual {
  private constructor(
    private readonly left: ReadonlyMap<string, number>,
    private readonly bounds: ReadonlyMap<string, number>,
  ) {}

  /** @param exactly true where the department adds up printed figures, so that nothing is put down to rounding */
  static of({ places, bound }: UnitsComparison, exactly: boolean): Residual {
    const left = new Map<string, number>();
    const bounds = new Map<string, number>();
    for (const { place, difference } of places) {
      const key = placeKey(place);
      if (difference !== 0) left.set(key, difference);
      if (!exactly) bounds.set(key, bound(place));
    }
    return new Residual(left, bounds);
  }

  /** The keys of the places that are not explained yet. */
  get open(): string[] {
    return [...this.left].flatMap(([key, amount]) => (this.isOpen(key, amount) ? [key] : []));
  }

  /** How many places are not explained yet. */
  get size(): number {
    let size = 0;
    for (const [key, amount] of this.left) if (this.isOpen(key, amount)) size++;
    return size;
  }

  /** What is left at a place. */
  at(key: string): number {
    return this.left.get(key) ?? 0;
  }

  /** True where what is left is no more than rounding explains. */
  isWithin(key: string, amount: number): boolean {
    return Math.abs(amount) <= (this.bounds.get(key) ?? 0);
  }

  /** What is left once that is explained, too. */
  without(effect: Effect): Residual {
    const left = new Map(this.left);
    for (const [key, moved] of effect) {
      const rest = (left.get(key) ?? 0) - moved;
      if (rest === 0) left.delete(key);
      else left.set(key, rest);
    }
    return new Residual(left, this.bounds);
  }

  private isOpen(key: string, amount: number): boolean {
    return amount !== 0 && !this.isWithin(key, amount);
  }
}

/** The differences that are open, by their keys. */
export function byKey(differences: readonly UnitsDifference[]): ReadonlyMap<string, UnitsDifference> {
  return new Map(differences.map((difference) => [placeKey(difference.place), difference]));
}
