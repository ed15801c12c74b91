import type { Equation, Verdicts } from "../ties";

/** How often ties held, failed (rounding differences among them), or could not be checked. */
export interface Counts {
  held: number;
  failed: number;
  unchecked: number;
}

/** Counts ties by what they have in common, in the order in which that first occurs. Nearly all of them hold. */
export function tallied<K>({ equations, others }: Verdicts, keyOf: (equation: Equation) => K): Map<K, Counts> {
  const tallies = new Map<K, Counts>();
  for (const equation of equations) {
    const key = keyOf(equation);
    const counts = tallies.get(key);
    if (counts) counts.held++;
    else tallies.set(key, { held: 1, failed: 0, unchecked: 0 });
  }
  for (const { equation, verdict } of others.values()) {
    const counts = tallies.get(keyOf(equation))!;
    counts.held--;
    if (verdict === "unchecked") counts.unchecked++;
    else counts.failed++;
  }
  return tallies;
}
