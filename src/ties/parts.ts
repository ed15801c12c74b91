import type { EconomicSet } from "../ledger";

/** The largest listed masks within a whole, if they make it up without overlap. Funds and kinds are closed: there must be no rest. */
export function splitMask<M extends number>(whole: M, listed: readonly M[]): M[] | undefined {
  const within = listed.filter((mask) => mask !== whole && (mask & whole) === mask);
  const largest = within.filter((mask) => !within.some((other) => other !== mask && (mask & other) === mask));
  const disjoint = largest.reduce((total, mask) => total + mask, 0);
  const union = largest.reduce((all, mask) => all | mask, 0);
  return largest.length > 1 && union === whole && disjoint === union ? largest : undefined;
}

/**
 * The largest listed sets of economic codes within a whole. They must name all of its codes; without a whole, what is listed is
 * all there is.
 */
export function splitCodes(whole: EconomicSet | undefined, listed: readonly EconomicSet[]): EconomicSet[] | undefined {
  const within = listed.filter((set) => isStrictlyWithin(set, whole));
  const largest = within.filter((set) => !within.some((other) => isStrictlyWithin(set, other)));
  return largest.length > 0 && (!whole || sameCodes(whole, largest)) ? largest : undefined;
}

/** True where every code begins with one of the whole's. */
export function isWithinCodes(codes: EconomicSet, whole: EconomicSet | undefined): boolean {
  return !whole || codes.every((code) => whole.some((prefix) => code.startsWith(prefix)));
}

function isStrictlyWithin(set: EconomicSet, whole: EconomicSet | undefined): boolean {
  if (!whole) return true;
  return set.join() !== whole.join() && isWithinCodes(set, whole);
}

function sameCodes(whole: EconomicSet, parts: readonly EconomicSet[]): boolean {
  return [...parts.flat()].sort().join() === [...whole].sort().join();
}
