import type { TableSpec } from "../../tables";
import type { Grid } from "./grid";
import { type FoundHeader, findHeader } from "./header";

export interface Fit {
  readonly spec: TableSpec;
  readonly header: FoundHeader;
}

/** The tables whose header stands on these rows and fits best: with the fewest columns missing, then the fewest that are foreign. */
export function closestFits(grid: Grid, specs: readonly TableSpec[], first: number, last: number): Fit[] {
  const fits = specs.flatMap((spec): Fit[] => {
    const header = findHeader(grid, spec, first, last);
    return header ? [{ spec, header }] : [];
  });
  const missing = Math.min(...fits.map(({ header }) => header.missing.length));
  const complete = fits.filter(({ header }) => header.missing.length === missing);
  const foreign = Math.min(...complete.map(({ header }) => header.foreign.size));
  return complete.filter(({ header }) => header.foreign.size === foreign);
}
