import type { Figure } from "../../tables";
import { type Equation, TieIndex, type Verdicts } from "../../ties";

/** What goes with each of some figures. */
export type ByFigure = ReadonlyMap<Figure, number>;

/**
 * Called with the place of a tie in which a figure stands, +1 for its left side or −1 for its right, what goes with the figure, and in which of
 * several maps it was asked for.
 */
export type TieVisitor = (place: number, weight: 1 | -1, by: number, asked: number) => void;

/** So often the ties are looked through; after that it is worth putting down where each figure stands. */
const LOOKED_THROUGH = 12;

/** Which checked ties figures stand in, and on which side. */
export class TiesByFigure {
  private looks = 0;
  private index?: TieIndex;

  constructor(private readonly verdicts: Verdicts) {}

  /** Visits the ties of all figures of all maps, one twice where a figure stands in it twice. To ask for several maps at once costs one look. */
  each(asked: readonly ByFigure[], visit: TieVisitor): void {
    const { equations, others } = this.verdicts;
    const visitChecked: TieVisitor = (place, weight, by, which) => {
      if (others.get(place)?.verdict !== "unchecked") visit(place, weight, by, which);
    };
    if (this.looks++ < LOOKED_THROUGH) lookThrough(equations, asked, visitChecked);
    else {
      this.index ??= new TieIndex(equations);
      for (const [which, figures] of asked.entries())
        for (const [figure, by] of figures)
          this.index.each(figure, (place, weight) => visitChecked(place, weight, by, which));
    }
  }
}

/** One of several maps, and what goes there with a figure. */
interface Asked {
  readonly which: number;
  readonly by: number;
}

function lookThrough(equations: readonly Equation[], asked: readonly ByFigure[], visit: TieVisitor): void {
  const figures = new Map<Figure, Asked[]>();
  for (const [which, one] of asked.entries()) {
    for (const [figure, by] of one) {
      const known = figures.get(figure);
      if (known) known.push({ which, by });
      else figures.set(figure, [{ which, by }]);
    }
  }
  const sieve = new LineSieve(figures.keys());
  const look = (side: readonly Figure[], place: number, weight: 1 | -1) => {
    for (const figure of side) {
      if (!sieve.mayHold(figure)) continue;
      for (const { which, by } of figures.get(figure) ?? []) visit(place, weight, by, which);
    }
  };
  for (let place = 0; place < equations.length; place++) {
    const { left, right } = equations[place]!;
    look(left, place, 1);
    look(right, place, -1);
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
