import type { UnitsDifference } from "../differences";
import type { Hypothesis } from "./explanation";

/** What is left of the differences once some of them are explained; by `placeKey`, in 分. */
export class Residual {
  private constructor(
    private readonly left: ReadonlyMap<string, number>,
    private readonly bounds: ReadonlyMap<string, number>,
  ) {}

  /** @param exactly true where the department adds up printed figures, so that nothing is put down to rounding */
  static of(differences: readonly UnitsDifference[], exactly: boolean): Residual {
    const left = new Map<string, number>();
    const bounds = new Map<string, number>();
    for (const { key, difference, bound } of differences) {
      if (difference !== 0) left.set(key, difference);
      if (!exactly) bounds.set(key, bound);
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

  /** True where such a rest at a place is no more than rounding explains. */
  isWithin(key: string, rest: number): boolean {
    return Math.abs(rest) <= (this.bounds.get(key) ?? 0);
  }

  /** True where nothing would be left once that is explained, too. */
  isExplainedBy(hypothesis: Hypothesis): boolean {
    return this.sizeWithout(hypothesis, 1) === 0;
  }

  /** How many places would not be explained once that is explained, too; counted up to `most`. */
  sizeWithout({ effect, slack = 0 }: Hypothesis, most = Infinity): number {
    let size = 0;
    for (const [key, amount] of this.left) {
      const moved = effect.get(key);
      const isLeft = moved === undefined ? this.isOpen(key, amount) : this.isBeyond(key, amount - moved, slack);
      if (isLeft && ++size >= most) return size;
    }
    for (const [key, moved] of effect)
      if (!this.left.has(key) && this.isBeyond(key, moved, slack) && ++size >= most) return size;
    return size;
  }

  /** What is left once that is explained, too. */
  without({ effect, slack = 0 }: Hypothesis): Residual {
    const left = new Map(this.left);
    const bounds = slack === 0 || this.bounds.size === 0 ? this.bounds : new Map(this.bounds);
    for (const [key, moved] of effect) {
      const rest = (left.get(key) ?? 0) - moved;
      if (rest === 0) left.delete(key);
      else left.set(key, rest);
      if (bounds !== this.bounds) (bounds as Map<string, number>).set(key, (bounds.get(key) ?? 0) + slack);
    }
    return new Residual(left, bounds);
  }

  /** As `isWithin`, where rounding may be further off by `slack`: never where printed figures are added up. */
  private isBeyond(key: string, rest: number, slack: number): boolean {
    return rest !== 0 && Math.abs(rest) > (this.bounds.get(key) ?? 0) + (this.bounds.size === 0 ? 0 : slack);
  }

  private isOpen(key: string, amount: number): boolean {
    return amount !== 0 && !this.isWithin(key, amount);
  }
}
