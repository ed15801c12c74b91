import type { Judged } from "../ties";

/** How often ties held, failed (rounding differences among them), or could not be checked. */
export interface Counts {
  held: number;
  failed: number;
  unchecked: number;
}

/** Counts judged ties by what they have in common, in the order in which that first occurs. */
export function tallied<K>(judged: readonly Judged[], keyOf: (one: Judged) => K): Map<K, Counts> {
  const tallies = new Map<K, Counts>();
  for (const one of judged) {
    const key = keyOf(one);
    let counts = tallies.get(key);
    if (!counts) tallies.set(key, (counts = { held: 0, failed: 0, unchecked: 0 }));
    if (one.verdict === "held") counts.held++;
    else if (one.verdict === "unchecked") counts.unchecked++;
    else counts.failed++;
  }
  return tallies;
}
