import { type TableSpec, formsOf } from "../../tables";
import type { Grid } from "./grid";
import { type FoundHeader, findHeader } from "./header";

export interface Fit {
  /** The table, in the form that the header has. */
  readonly spec: TableSpec;
  readonly header: FoundHeader;
}

/** The form of a table whose header stands on these rows: the one that lacks the fewest columns, the first of equals. Undefined where none fits. */
export function findForm(grid: Grid, table: TableSpec, first: number, last: number): Fit | undefined {
  let best: Fit | undefined;
  for (const spec of formsOf(table)) {
    const header = findHeader(grid, spec, first, last);
    if (header && (!best || header.missing.length < best.header.missing.length)) best = { spec, header };
  }
  return best;
}

/** The tables whose header stands on these rows and fits best: with the fewest columns missing, then the fewest that are foreign. */
export function closestFits(grid: Grid, specs: readonly TableSpec[], first: number, last: number): Fit[] {
  const fits = specs.flatMap((spec) => findForm(grid, spec, first, last) ?? []);
  const missing = Math.min(...fits.map(({ header }) => header.missing.length));
  const complete = fits.filter(({ header }) => header.missing.length === missing);
  const foreign = Math.min(...complete.map(({ header }) => header.foreign.size));
  return complete.filter(({ header }) => header.foreign.size === foreign);
}
