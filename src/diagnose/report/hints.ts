import { pensionPairs } from "../../rules";
import type { Disclosure, Figure } from "../../tables";
import type { Explanation } from "../search/explain";

interface Hint {
  readonly weights: ReadonlyMap<Figure, number>;
  readonly difference: number;
}

/** Dearer than a step between cells, cheaper than another kind of slip. */
const AGAINST = 2;

/**
 * What is no tie, and yet tells explanations apart that are else as good as each other: contributions that table 6 pays by economic code and table 5
 * by functional code. An explanation that makes such a pair disagree is less likely, one that makes it agree is likelier.
 */
export class Hints {
  private readonly hints: readonly Hint[];

  constructor(disclosure: Disclosure) {
    this.hints = pensionPairs(disclosure).map(({ left, right, difference }) => ({
      weights: new Map([
        ...left.map((figure) => [figure, 1] as const),
        ...right.map((figure) => [figure, -1] as const),
      ]),
      difference,
    }));
  }

  /** What an explanation costs more, or less where it is negative. */
  against(explanation: Explanation): number {
    return this.hints.reduce((cost, { weights, difference }) => {
      const moved = explanation.reduce((total, { figure, by }) => total + (weights.get(figure) ?? 0) * by, 0);
      if (moved === 0) return cost;
      if (difference === 0) return cost + AGAINST;
      return difference + moved === 0 ? cost - AGAINST : cost;
    }, 0);
  }
}
