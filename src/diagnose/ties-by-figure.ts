import type { Figure } from "../tables";
import type { Equation, Verdicts } from "../ties";

/** Called with the place of a tie in which a figure stands, +1 for its left side or −1 for its right, and what goes with the figure. */
export type TieVisitor = (place: number, weight: 1 | -1, by: number) => void;

/** So often the ties are looked through; after that it is worth putting down where each figure stands. */
const LOOKED_THROUGH = 12;

/** Which checked ties figures stand in, and on which side. */
export class TiesByFigure {
  private asked = 0;
  private index?: TieIndex;

  constructor(private readonly verdicts: Verdicts) {}

  /** Visits the ties of all these figures, one twice where a figure stands in it twice. */
  each(figures: ReadonlyMap<Figure, number>, visit: TieVisitor): void {
    const { equations, others } = this.verdicts;
    const visitChecked: TieVisitor = (place, weight, by) => {
      if (others.get(place)?.verdict !== "unchecked") visit(place, weight, by);
    };
    if (this.asked++ < LOOKED_THROUGH) lookThrough(equations, figures, visitChecked);
    else {
      this.index ??= new TieIndex(equations);
      for (const [figure, by] of figures) this.index.each(figure, (place, weight) => visitChecked(place, weight, by));
    }
  }
}

function lookThrough(equations: readonly Equation[], figures: ReadonlyMap<Figure, number>, visit: TieVisitor): void {
  const sieve = new LineSieve(figures.keys());
  for (let place = 0; place < equations.length; place++) {
    const { left, right } = equations[place]!;
    for (const figure of left) {
      const by = sieve.mayHold(figure) ? figures.get(figure) : undefined;
      if (by !== undefined) visit(place, 1, by);
    }
    for (const figure of right) {
      const by = sieve.mayHold(figure) ? figures.get(figure) : undefined;
      if (by !== undefined) visit(place, -1, by);
    }
  }
}

/** The lines of some figures by their last bits: a quick look that spares nearly all of a hundred thousand looks into a map. */
class LineSieve {
  private readonly lines = new Uint8Array(1024);

  constructor(figures: Iterable<Figure>) {
    for (const { cell } of figures) this.lines[cell.row & 1023] = 1;
  }

  /** False for a figure that is certainly none of them. */
  mayHold({ cell }: Figure): boolean {
    return this.lines[cell.row & 1023] !== 0;
  }
}

/** All figures of all ties in two lists of numbers: there are some hundred thousand of them. */
class TieIndex {
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
