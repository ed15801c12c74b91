import type { Disclosure, Figure } from "../tables";
import { type Derivation, derive } from "./derive";
import type { Equation } from "./equation";
import { isZero } from "./nothing-carried-on";
import { replacedFigures } from "./same-shape";

/**
 * The ties of one disclosure after the other, as `deriveEquations` gives them. What follows from what hangs on questions, not on amounts: where just
 * figures say something else, the ties are those of before with the new figures in their places.
 */
export class KnownTies {
  private last?: { readonly disclosure: Disclosure; readonly derivation: Derivation };

  /** The ties of a disclosure. Figures that have not changed should be the same objects as before (`keepTables`): then nearly no tie is made anew. */
  of(disclosure: Disclosure): readonly Equation[] {
    const { last } = this;
    const replaced = last && replacedFigures(last.disclosure, disclosure);
    const derivation =
      last && replaced && weighAlike(last.derivation, replaced)
        ? withFigures(last.derivation, replaced)
        : derive(disclosure);
    this.last = { disclosure, derivation };
    return derivation.equations;
  }
}

/** True where the figures whose amounts have a say in it say alike that they are nothing, or that they are something. */
function weighAlike({ weighed }: Derivation, replaced: ReadonlyMap<Figure, Figure>): boolean {
  for (const figure of weighed) if (isZero(figure) !== isZero(replaced.get(figure) ?? figure)) return false;
  return true;
}

function withFigures({ equations, weighed }: Derivation, replaced: ReadonlyMap<Figure, Figure>): Derivation {
  const inPlace = (figure: Figure) => replaced.get(figure) ?? figure;
  const isConcerned = (figure: Figure) => replaced.has(figure);
  if (replaced.size === 0) return { equations, weighed };
  return {
    equations: equations.map((tie) =>
      tie.left.some(isConcerned) || tie.right.some(isConcerned)
        ? { ...tie, left: tie.left.map(inPlace), right: tie.right.map(inPlace) }
        : tie,
    ),
    weighed: new Set([...weighed].map(inPlace)),
  };
}
