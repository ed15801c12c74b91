import { absolute } from "../../money";
import type { UnitBook } from "../unit-book";
import { type UnitsDifference, beyondRounding } from "../differences";
import { changedCellHypotheses } from "./changed-cell";
import { changedRowHypotheses } from "./changed-row";
import type { Explanation, Hypothesis } from "./explanation";
import { movedCodeHypotheses } from "./moved-code";
import { Residual } from "./residual";
import { wholeUnitPairs } from "./unit-pairs";
import { wholeUnitHypotheses } from "./whole-unit";

/** One thing that explains differences, and the others that explain the same just as well. */
export interface Told {
  readonly explanation: Explanation;
  readonly alike: readonly Explanation[];
}

/** What made the department's figures differ from its units'. */
export interface Explained {
  readonly told: readonly Told[];
  /** The differences that nothing explains. */
  readonly rest: readonly UnitsDifference[];
  /** The differences that are explained, or that are left. */
  readonly differences: readonly UnitsDifference[];
  /** True where the department adds up printed figures, so that nothing was put down to rounding. */
  readonly exactly: boolean;
}

/** Files of units that could be meant, in the order in which explanations are preferred. */
export interface UnitsKnown {
  readonly units: readonly UnitBook[];
  /** Earlier versions of the units' workbooks. */
  readonly older: readonly UnitBook[];
}

/**
 * Says what explains the differences between a department's tables and the sum of its units': the fewest things, up to two, that explain all of
 * them; else those that explain most. What printed figures determine is told exactly; else rounding is allowed for.
 */
export function explain(comparison: readonly UnitsDifference[], known: UnitsKnown): Explained {
  const exact = beyondRounding(comparison, true);
  const rough = beyondRounding(comparison, false);
  const addsPrinted = isSumOfPrinted(comparison);
  if (exact.length === 0 || (rough.length === 0 && !addsPrinted))
    return { told: [], rest: [], differences: [], exactly: exact.length === 0 };
  const search = new Search(comparison, known);
  for (const depth of [1, 2] as const) {
    for (const exactly of rough.length === 0 ? [true] : [true, false]) {
      const told = search.whole(Residual.of(comparison, exactly), depth);
      if (told) return { told, rest: [], differences: exactly ? exact : rough, exactly };
    }
  }
  const exactly = rough.length === 0;
  const { told, rest } = search.most(Residual.of(comparison, exactly));
  const open = new Set(rest.open);
  const differences = exactly ? exact : rough;
  return { told, rest: differences.filter(({ key }) => open.has(key)), differences, exactly };
}

/** Of the figures to which several units add, so many may miss the sum by as little as rounding does in a department that adds printed figures. */
const FEW = 0.1;

/**
 * True where the department adds printed figures, and a difference of 0.01 is one. Rounding the sum of ledgers comes to others in a quarter of the
 * figures already where two units add.
 */
function isSumOfPrinted(places: readonly UnitsDifference[]): boolean {
  const shared = places.filter(({ by, printed }) => by > 1 && printed !== 0);
  const close = shared.filter(({ difference, bound }) => difference !== 0 && absolute(difference) <= bound);
  return close.length <= shared.length * FEW;
}

/** So many things are told at most where no two explain all. */
const MOST_STEPS = 5;

class Search {
  private readonly wholes: readonly Hypothesis[];

  constructor(
    private readonly comparison: readonly UnitsDifference[],
    private readonly known: UnitsKnown,
  ) {
    this.wholes = wholeUnitHypotheses(known.units, known.older);
  }

  /** That many things which explain all differences; undefined where there are none. */
  whole(residual: Residual, depth: 1 | 2): Told[] | undefined {
    const one = this.allOf(residual);
    if (one.length > 0) return [toldOf(one)];
    if (depth === 1) return undefined;
    const [pair] = wholeUnitPairs(this.wholes, residual);
    if (pair) return pair.map((hypothesis) => toldOf([hypothesis]));
    const { size } = residual;
    for (const first of [...this.wholes, ...this.local(residual)]) {
      if (residual.sizeWithout(first) >= size) continue;
      const rest = residual.without(first);
      const second = this.local(rest).filter((second) => rest.isExplainedBy(second));
      if (second.length > 0) return [toldOf([first, ...this.asGood(first)]), toldOf(second)];
    }
    return undefined;
  }

  /** What explains most, one after the other. */
  most(residual: Residual): { told: Told[]; rest: Residual } {
    const told: Told[] = [];
    let rest = residual;
    while (told.length < MOST_STEPS && rest.size > 0) {
      const sized = [...this.wholes, ...this.local(rest)].map((hypothesis) => ({
        hypothesis,
        size: rest.sizeWithout(hypothesis),
      }));
      const least = Math.min(...sized.map(({ size }) => size));
      // what explains less than a tenth of the differences may be chance
      if (!(least < rest.size * 0.9)) break;
      const best = sized.filter(({ size }) => size === least).map(({ hypothesis }) => hypothesis);
      told.push(toldOf(best));
      rest = rest.without(best[0]!);
    }
    return { told, rest };
  }

  private allOf(residual: Residual): Hypothesis[] {
    return [...this.wholes, ...this.local(residual)].filter((one) => residual.isExplainedBy(one));
  }

  private local(residual: Residual): Hypothesis[] {
    const places = this.comparison;
    const { units } = this.known;
    return [
      ...movedCodeHypotheses(residual, places, units),
      ...changedCellHypotheses(residual, units),
      ...changedRowHypotheses(residual, places, units),
    ];
  }

  /** Other things that have the same effect. */
  private asGood({ explanation, effect }: Hypothesis): Hypothesis[] {
    return this.wholes.filter(
      (other) =>
        other.explanation !== explanation &&
        other.effect.size === effect.size &&
        [...effect].every(([key, moved]) => other.effect.get(key) === moved),
    );
  }
}

/** The first kind that explains is told; others of the same kind explain just as well, other kinds are further-fetched. */
function toldOf([first, ...others]: readonly Hypothesis[]): Told {
  const { explanation } = first!;
  const alike = others.map((other) => other.explanation).filter(({ kind }) => kind === explanation.kind);
  return { explanation, alike };
}
