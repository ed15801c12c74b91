import type { Figure } from "../tables";
import type { Equation } from "./equation";

/** All figures of all ties in two lists of numbers: there are some hundred thousand of them. */
export class TieIndex {
  private readonly numbers = new Map<Figure, number>();
  /** Where the entries of a figure begin, by its number; they end where those of the next begin. */
  private readonly starts: Int32Array;
  /** The place of a tie in which the figure stands on the left; for the right, its complement. */
  private readonly entries: Int32Array;

  constructor(equations: readonly Equation[]) {
    const figures: number[] = [];
    for (const { left, right } of equations) {
      for (const figure of left) figures.push(this.numberOf(figure));
      for (const figure of right) figures.push(this.numberOf(figure));
    }
    this.starts = new Int32Array(this.numbers.size + 1);
    for (const figure of figures) this.starts[figure + 1]!++;
    for (let number = 0; number < this.numbers.size; number++) this.starts[number + 1]! += this.starts[number]!;
    this.entries = new Int32Array(figures.length);
    const ends = this.starts.slice();
    let next = 0;
    equations.forEach(({ left, right }, place) => {
      for (let count = left.length; count > 0; count--) this.entries[ends[figures[next++]!]!++] = place;
      for (let count = right.length; count > 0; count--) this.entries[ends[figures[next++]!]!++] = ~place;
    });
  }

  private numberOf(figure: Figure): number {
    const known = this.numbers.get(figure);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(figure, number);
    return number;
  }

  /** From now on the ties of a figure are those of the one that takes its place. */
  replace(replaced: ReadonlyMap<Figure, Figure>): void {
    for (const [old, figure] of replaced) {
      const number = this.numbers.get(old);
      if (number === undefined) continue;
      this.numbers.delete(old);
      this.numbers.set(figure, number);
    }
  }

  /** Visits the ties in which a figure stands, with +1 for the left side and −1 for the right; one twice where it stands in it twice. */
  each(figure: Figure, visit: (place: number, weight: 1 | -1) => void): void {
    const number = this.numbers.get(figure);
    if (number === undefined) return;
    for (let at = this.starts[number]!; at < this.starts[number + 1]!; at++) {
      const entry = this.entries[at]!;
      if (entry >= 0) visit(entry, 1);
      else visit(~entry, -1);
    }
  }
}
