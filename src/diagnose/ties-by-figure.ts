import type { Figure } from "../tables";
import type { Verdicts } from "../ties";

/**
 * Which checked ties a figure stands in, and on which side. Kept as two lists of numbers: a disclosure of a thousand rows has tens of thousands
 * of figures, of which a diagnosis asks about some dozens.
 */
export class TiesByFigure {
  private readonly numbers = new Map<Figure, number>();
  /** Where the entries of a figure begin, by its number; those of the next begin where they end. */
  private readonly starts: Int32Array;
  /** The place of a tie in which the figure stands on the left; for the right, its complement. */
  private readonly entries: Int32Array;

  constructor(verdicts: Verdicts) {
    const figures: number[] = [];
    eachSide(verdicts, (figure) => figures.push(this.numberOf(figure)));
    this.starts = new Int32Array(this.numbers.size + 1);
    for (const figure of figures) this.starts[figure + 1]!++;
    for (let number = 0; number < this.numbers.size; number++) this.starts[number + 1]! += this.starts[number]!;
    this.entries = new Int32Array(figures.length);
    const ends = this.starts.slice();
    let next = 0;
    eachSide(verdicts, (_, entry) => (this.entries[ends[figures[next++]!]!++] = entry));
  }

  private numberOf(figure: Figure): number {
    const known = this.numbers.get(figure);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(figure, number);
    return number;
  }

  /** Calls back for every time that the figure stands in a tie, with the tie's place and +1 on its left side, −1 on its right. */
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

/** Every figure of every checked tie, always in the same order. */
function eachSide({ equations, others }: Verdicts, visit: (figure: Figure, entry: number) => void): void {
  for (let place = 0; place < equations.length; place++) {
    if (others.get(place)?.verdict === "unchecked") continue;
    for (const figure of equations[place]!.left) visit(figure, place);
    for (const figure of equations[place]!.right) visit(figure, ~place);
  }
}
