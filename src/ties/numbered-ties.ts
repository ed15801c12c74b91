import type { Figure } from "../tables";
import type { Equation } from "./equation";

/** A tie without its figures: which lists of figures stand on its two sides. */
interface NumberedTie extends Pick<Equation, "origin" | "question" | "relation"> {
  readonly left: number;
  readonly right: number;
}

/** Ties with numbers in the places of figures, to be filled with the figures of another disclosure of the same shape. */
export class NumberedTies {
  /** Every list of figures that stands in a tie, once. */
  private readonly lists: (readonly number[])[] = [];
  private readonly ties: readonly NumberedTie[];

  /**
   * @param equations derived ones, which have no numbers beside their figures
   * @param figures all figures that may stand in them; their places are their numbers
   */
  constructor(equations: readonly Equation[], figures: readonly Figure[]) {
    const numbers = new Map(figures.map((figure, number) => [figure, number]));
    const placeOf = this.placesOfLists(numbers);
    this.ties = equations.map(({ origin, question, left, right, relation }) => {
      return { origin, question, left: placeOf(left), right: placeOf(right), relation };
    });
  }

  private placesOfLists(numbers: ReadonlyMap<Figure, number>): (list: readonly Figure[]) => number {
    const places = new Map<readonly Figure[], number>();
    return (list) => {
      let place = places.get(list);
      if (place === undefined) {
        place = this.lists.push(list.map((figure) => numbers.get(figure)!)) - 1;
        places.set(list, place);
      }
      return place;
    };
  }

  /** The ties of a disclosure with these figures, in the order of those that were numbered. */
  of(figures: readonly Figure[]): Equation[] {
    const lists = this.lists.map((list) => list.map((number) => figures[number]!));
    return this.ties.map(({ origin, question, left, right, relation }) => {
      return { origin, question, left: lists[left]!, right: lists[right]!, relation };
    });
  }
}
