import type { Measure } from "../../money";
import type { Figure } from "../../tables";
import { type Correction, type Slip, distance, slipOf } from "../slips/slips";

/** A cell of an explanation, and the slip it looks like. */
export interface ReadCorrection extends Correction {
  readonly slip?: Slip;
}

/** What an explanation says of each cell, and how unlikely it is that things went so. */
export interface Reading {
  readonly corrections: readonly ReadCorrection[];
  /** The smaller the likelier. Explanations of the same cost are as good as each other. */
  readonly cost: number;
  /** Among explanations as good as each other a blank comes after a filled cell. */
  readonly blanks: number;
}

/**
 * Costs are ranks, no measured odds: a slip with a natural cause is likelier than a change of any amount to any other, and a slip of two cells
 * is one slip. Even numbers, so that a hint can stand between them.
 */
const COST = { natural: 4, arbitrary: 8, apart: 1, formula: 6 } as const;

/**
 * Reads an explanation as slips of the hand.
 * @param elsewhere what other groups of failed ties want changed: an amount that is too much there may be what is missing here
 */
export function readExplanation(
  corrections: readonly Correction[],
  elsewhere: readonly Correction[],
  measureOf: (figure: Figure) => Measure,
): Reading {
  const read = corrections.map((correction): ReadCorrection => {
    const slip =
      pairSlip(correction, corrections, measureOf) ??
      pairSlip(correction, elsewhere, measureOf) ??
      slipOf(correction, [], measureOf(correction.figure));
    return { ...correction, ...(slip && { slip }) };
  });
  return {
    corrections: read,
    cost: read.reduce((total, correction) => total + costOf(correction, corrections), 0),
    blanks: corrections.filter(({ figure }) => figure.blank).length,
  };
}

function pairSlip(
  correction: Correction,
  others: readonly Correction[],
  measureOf: (figure: Figure) => Measure,
): Slip | undefined {
  if (others.length === 0) return undefined;
  const slip = slipOf(correction, others, measureOf(correction.figure));
  return slip?.partner && slip;
}

/** Cells of a slip of two share its cost. */
function costOf({ figure, slip }: ReadCorrection, together: readonly Correction[]): number {
  // nobody typed what a formula gives, so it shows no slip of typing
  const isTyped = figure.formula === undefined;
  const formula = isTyped ? 0 : COST.formula;
  if (slip?.partner) {
    const { partner } = slip;
    const shares = together.some((other) => other.figure === partner) ? 2 : 1;
    return COST.natural / shares + (distance(figure, partner) > 1 ? COST.apart : 0) + formula;
  }
  const natural = isTyped && slip !== undefined && slip.kind !== "missing" && slip.kind !== "surplus";
  return (natural ? COST.natural : COST.arbitrary) + formula;
}
