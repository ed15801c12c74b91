import type { Version } from "./query";

const VERSION_IDS: Readonly<Record<Version, number>> = {
  prior: 1,
  priorActual: 2,
  initial: 3,
  adjusted: 4,
  beside: 5,
  procured: 6,
};

/** How many accounts of the same money there are, with the one that is asked for unless another is told. */
export const VERSION_COUNT = 7;

/** The number of an account, below VERSION_COUNT; 0 where none is told: the budget's own, the table's own. For keys that live as long as a run. */
export function versionId(version: Version | undefined): number {
  return version === undefined ? 0 : VERSION_IDS[version];
}
