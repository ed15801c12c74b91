import { type TableId, yearsIn } from "../../tables";
import { shown } from "../shared/shown";
import type { Region } from "./table";

/** The regions of the set that is checked, and those of sets of earlier years, the newest first. */
export interface RegionsByYear {
  readonly current: readonly Region[];
  readonly earlier: readonly { readonly year: number; readonly regions: readonly Region[] }[];
}

/**
 * Tells this year's set from last year's, where a workbook holds both, whichever stands first: 2023年表1 … 2024年表1 → 2024. A year is another set only
 * where most of its tables are there once more for a newer year: one title that still says last year's is a slip (form/year), no other set.
 */
export function byYear(regions: readonly Region[]): RegionsByYear {
  const sets = new Map<number, Region[]>();
  for (const region of regions) {
    // what the user said is a table of the set is one, whatever year it names
    const year = region.said ? undefined : yearOf(region);
    if (year !== undefined) sets.set(year, [...(sets.get(year) ?? []), region]);
  }
  const years = [...sets.keys()].sort((a, b) => b - a);
  const newest = years.find((year) =>
    years.every((other) => 2 * countOf(sets.get(year)!) >= countOf(sets.get(other)!)),
  );
  if (newest === undefined) return { current: regions, earlier: [] };
  const known = idsOf(sets.get(newest)!);
  const earlier = years
    .filter((year) => year < newest && mostlyIn(idsOf(sets.get(year)!), known))
    .map((year) => ({ year, regions: sets.get(year)! }));
  const apart = new Set(earlier.flatMap((set) => set.regions));
  return { current: regions.filter((region) => !apart.has(region)), earlier };
}

/** The year that a region is of: its title says it, else the lines down to its header, else the name of its sheet. */
export function yearOf({ grid, title, first, header }: Region): number | undefined {
  const lines = grid.filledRows(first, header.first - 1).flatMap((row) => grid.row(row).map(shown));
  const named = [yearsIn(title?.text ?? ""), lines.flatMap(yearsIn), yearsIn(grid.sheet.name)].find(
    ({ length }) => length > 0,
  );
  return named && Math.max(...named);
}

function idsOf(regions: readonly Region[]): ReadonlySet<TableId> {
  return new Set(regions.map(({ spec }) => spec.id));
}

function countOf(regions: readonly Region[]): number {
  return idsOf(regions).size;
}

function mostlyIn(some: ReadonlySet<TableId>, others: ReadonlySet<TableId>): boolean {
  return 2 * [...some].filter((id) => others.has(id)).length > some.size;
}
