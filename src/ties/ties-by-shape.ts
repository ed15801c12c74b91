import { type Disclosure, type Figure, figuresOf } from "../tables";
import { derive } from "./derive";
import type { Equation } from "./equation";
import { isZero } from "./nothing-carried-on";
import { NumberedTies } from "./numbered-ties";
import { type Shape, isSameShape, shapeOf } from "./same-shape";

/** So many shapes are remembered: units of one department list few sets of rows. One of the sample's size takes a quarter of a megabyte. */
const MOST_SHAPES = 16;

/** Disclosures with more figures are not remembered: one that large is rarely met twice, and would take much memory. */
const MOST_FIGURES = 5_000;

/** What is remembered of the disclosures of one shape. */
interface Remembered {
  readonly shape: Shape;
  /** The figures that say whether something is carried on, by their numbers, and whether they said nothing. Other ties follow from other answers. */
  readonly weighed: readonly (readonly [number: number, wasZero: boolean])[];
  readonly ties: NumberedTies;
}

/**
 * The ties of many disclosures, as `deriveEquations` gives them. What follows from what hangs on questions, not on amounts: where the same rows and columns
 * were met before, in whichever workbook, the ties are those of then with the figures of now in their places. The shapes that were met last are remembered.
 */
export class TiesByShape {
  /** The one that was met last comes first. */
  private remembered: readonly Remembered[] = [];

  of(disclosure: Disclosure): readonly Equation[] {
    const figures = disclosure.tables.flatMap(figuresOf);
    if (figures.length > MOST_FIGURES) return derive(disclosure).equations;
    const known = this.remembered.find(
      ({ shape, weighed }) =>
        isSameShape(shape, disclosure) && weighed.every(([number, wasZero]) => isZero(figures[number]!) === wasZero),
    );
    if (known) {
      this.putFirst(known);
      return known.ties.of(figures);
    }
    const { equations, weighed } = derive(disclosure);
    this.putFirst({
      shape: shapeOf(disclosure),
      weighed: weighedIn(figures, weighed),
      ties: new NumberedTies(equations, figures),
    });
    return equations;
  }

  private putFirst(met: Remembered): void {
    const others = this.remembered.filter((one) => one !== met);
    this.remembered = [met, ...others].slice(0, MOST_SHAPES);
  }
}

function weighedIn(figures: readonly Figure[], weighed: ReadonlySet<Figure>): Remembered["weighed"] {
  return figures.flatMap((figure, number) => (weighed.has(figure) ? [[number, isZero(figure)] as const] : []));
}
