import { type LineSpec, type TableSpec, formsOf, linesOf } from "../../tables";
import { shown } from "../shared/shown";
import { holdsAmount } from "./amount-cell";
import { cleanName } from "./code";
import type { Grid } from "./grid";
import { type FoundHeader, findHeader } from "./header";
import { LineFinder } from "./lines";

export interface Fit {
  /** The table, in the form that the header has. */
  readonly spec: TableSpec;
  readonly header: FoundHeader;
}

/**
 * The form of a table whose header stands on these rows: the one that lacks the fewest columns; of equals the one that leaves the fewest of the header's
 * unknown, then the one that knows the most of the filled lines below, then the one that knows the most columns (a row above may have been taken for none
 * of the header), and then the first. Undefined where none fits.
 */
export function findForm(grid: Grid, table: TableSpec, first: number, last: number, isSaid = false): Fit | undefined {
  const fits = formsOf(table).flatMap((spec): Fit[] => {
    const header = findHeader(grid, spec, first, last, isSaid);
    return header ? [{ spec, header }] : [];
  });
  const missing = Math.min(...fits.map(({ header }) => header.missing.length));
  const complete = fits.filter(({ header }) => header.missing.length === missing);
  const foreign = Math.min(...complete.map(({ header }) => header.foreign.size));
  const [usual, ...others] = complete.filter(({ header }) => header.foreign.size === foreign);
  if (!usual || others.length === 0) return usual;
  let [best, most] = [usual, filledLines(grid, usual, last)];
  for (const fit of others) {
    const known = filledLines(grid, fit, last);
    const isBetter = known > most || (known === most && columnsKnown(fit) > columnsKnown(best));
    if (isBetter) [best, most] = [fit, known];
  }
  return best;
}

function columnsKnown({ header }: Fit): number {
  return header.sections.reduce((sum, { amounts }) => sum + amounts.length, 0);
}

/** How many lines of a form stand below its header with an amount, down to `last`. */
function filledLines(grid: Grid, { header }: Fit, last: number): number {
  const found = new Set<LineSpec>();
  for (const { spec, keys, amounts } of header.sections) {
    const lines = new LineFinder(linesOf(spec));
    for (const row of grid.filledRows(header.last + 1, last)) {
      const name = keys.map(({ column }) => shown(grid.cell(row, column))).find((text) => text !== "");
      const line = name === undefined ? undefined : lines.find(cleanName(name));
      if (line && amounts.some(({ column }) => holdsAmount(grid.cell(row, column)))) found.add(line);
    }
  }
  return found.size;
}

/** The tables whose header stands on these rows and fits best: with the fewest columns missing, then the fewest that are foreign. */
export function closestFits(grid: Grid, specs: readonly TableSpec[], first: number, last: number): Fit[] {
  const fits = specs.flatMap((spec) => findForm(grid, spec, first, last) ?? []);
  const missing = Math.min(...fits.map(({ header }) => header.missing.length));
  const complete = fits.filter(({ header }) => header.missing.length === missing);
  const foreign = Math.min(...complete.map(({ header }) => header.foreign.size));
  return complete.filter(({ header }) => header.foreign.size === foreign);
}
