import type { Disclosure, Figure } from "../tables";
import { type Derivation, derive } from "./derive";
import type { Equation } from "./equation";
import { type Verdicts, judgeAll } from "./judge";
import { isZero } from "./nothing-carried-on";
import { replacedFigures } from "./same-shape";
import { TieIndex } from "./tie-index";

/** Where a check has its ties from, and what became of them. */
export interface TieSource {
  /** The ties of a disclosure, as `deriveEquations` gives them. */
  of(disclosure: Disclosure): readonly Equation[];
  /** What becomes of ties of a disclosure, as `judgeAll` finds it. */
  judge(equations: readonly Equation[], disclosure: Disclosure): Verdicts;
}

/**
 * The ties of one disclosure after the other, as `deriveEquations` gives them, and what becomes of them. What follows from what hangs on questions, not on
 * amounts: where just figures say something else, the ties are those of before with the new figures in their places. Figures that have not changed should be
 * the same objects as before (`keepTables`): then nearly no tie is made anew, and only those that are have to be judged.
 */
export class KnownTies implements TieSource {
  private last?: Known;
  private verdicts?: Verdicts;

  of(disclosure: Disclosure): readonly Equation[] {
    const { last } = this;
    const replaced = last && replacedFigures(last.disclosure, disclosure);
    if (last && replaced && weighAlike(last.derivation, replaced)) this.last = follow(last, disclosure, replaced);
    else this.last = { disclosure, derivation: derive(disclosure) };
    return this.last.derivation.equations;
  }

  judge(equations: readonly Equation[], disclosure: Disclosure): Verdicts {
    return (this.verdicts = judgeAll(equations, disclosure, this.verdicts));
  }
}

/** What is known of a disclosure. */
interface Known {
  readonly disclosure: Disclosure;
  readonly derivation: Derivation;
  /** Where figures stand in the ties: put down at the first change, and kept. */
  readonly index?: TieIndex;
}

/** What is known of a disclosure after some of its figures were replaced. */
function follow(before: Known, disclosure: Disclosure, replaced: ReadonlyMap<Figure, Figure>): Known {
  if (replaced.size === 0) return { ...before, disclosure };
  const { derivation, index = new TieIndex(derivation.equations) } = before;
  return { disclosure, derivation: withFigures(derivation, replaced, index), index };
}

/** True where the figures whose amounts have a say in it say alike that they are nothing, or that they are something. */
function weighAlike({ weighed }: Derivation, replaced: ReadonlyMap<Figure, Figure>): boolean {
  for (const figure of weighed) if (isZero(figure) !== isZero(replaced.get(figure) ?? figure)) return false;
  return true;
}

/** The ties with figures in the places of others. The index is of these ties before, and is of those that are given after. */
function withFigures(before: Derivation, replaced: ReadonlyMap<Figure, Figure>, index: TieIndex): Derivation {
  const inPlace = (figure: Figure) => replaced.get(figure) ?? figure;
  const places = new Set<number>();
  for (const figure of replaced.keys()) index.each(figure, (place) => places.add(place));
  const equations = before.equations.slice();
  for (const place of places) {
    const tie = equations[place]!;
    equations[place] = { ...tie, left: tie.left.map(inPlace), right: tie.right.map(inPlace) };
  }
  index.replace(replaced);
  return { equations, weighed: new Set([...before.weighed].map(inPlace)) };
}
