import type { Equation, Verdicts } from "../ties";

/** How often ties held, failed (rounding differences among them), or could not be checked. */
export interface Counts {
  held: number;
  failed: number;
  unchecked: number;
}

/** Counts ties by what they have in common, in the order in which that first occurs. */
export function tallied<K>({ equations, others }: Verdicts, keyOf: (equation: Equation) => K): Map<K, Counts> {
  const tallies = new Map<K, Counts>();
  equations.forEach((equation, place) => {
    const key = keyOf(equation);
    let counts = tallies.get(key);
    if (!counts) tallies.set(key, (counts = { held: 0, failed: 0, unchecked: 0 }));
    const verdict = others.get(place)?.verdict ?? "held";
    if (verdict === "held") counts.held++;
    else if (verdict === "unchecked") counts.unchecked++;
    else counts.failed++;
  });
  return tallies;
}
