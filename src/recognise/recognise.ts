import type { Measure } from "../money";
import {
  type Disclosure,
  type DisclosureTable,
  TEMPLATE,
  type TableRow,
  type Template,
  type Unplaced,
  WITHOUT_CARRYOVER,
  yearsIn,
} from "../tables";
import type { Snapshot } from "../workbook";
import { Grid } from "./grid";
import { findRegions } from "./regions";
import { type ReadTable, type Region, readTable } from "./table";

/** Where no table states a measure, the template's is taken, and the rule form/measure says so. */
const TEMPLATE_MEASURE: Measure = "万元";

/**
 * Finds the tables of a disclosure in a workbook, whatever their sheets are called and wherever they start, and reads their figures.
 * Nothing is guessed in silence: what could not be placed is in `unplaced`.
 */
export function recognise(snapshot: Snapshot, template: Template = TEMPLATE): Disclosure {
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = new Grid(sheet);
    return { name: sheet.name, ...findRegions(grid, template) };
  });
  const regions = sheets.flatMap((sheet) => sheet.regions);
  const measure = mostFrequent(regions.flatMap((region) => region.furniture.measure?.value ?? [])) ?? TEMPLATE_MEASURE;
  const read = joinContinued(
    regions,
    regions.map((region) => readTable(region, measure)),
  );
  const { tables, duplicates } = sortOut(
    read.map(({ table }) => table),
    template,
  );
  const found = new Set(tables.map((table) => table.id));
  // a title without a header is an entry in a list of contents where its table stands elsewhere
  const loose = sheets
    .flatMap((sheet) => sheet.unplaced)
    .filter((item) => item.reason !== "no-header" || !found.has(item.table!));
  const named = new Set([...tables, ...duplicates].map((table) => table.sheet));
  const texts = tables.flatMap((table) => [table.title, ...table.notes].flatMap((text) => (text ? [text.text] : [])));
  const unit = mostFrequent(tables.flatMap((table) => table.unit?.text ?? []));
  const year = mostFrequent(texts.flatMap(yearsIn));
  return {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    template,
    scope: WITHOUT_CARRYOVER,
    tables,
    duplicates,
    unplaced: [...onlyFirstNoHeader(loose), ...read.flatMap((item) => item.unplaced)],
    otherSheets: sheets.filter((sheet) => !named.has(sheet.name)).map((sheet) => sheet.name),
  };
}

/**
 * A table that goes on below the same title, on the same sheet, is one table: where the title says 续, or where the first part
 * has no row of totals and the parts share no code.
 */
function joinContinued(regions: readonly Region[], read: readonly ReadTable[]): ReadTable[] {
  const joined: ReadTable[] = [];
  read.forEach((part, index) => {
    const before = joined[joined.length - 1];
    if (before && continues(before.table, part.table, regions[index]!.title?.continued ?? false)) {
      joined[joined.length - 1] = {
        table: append(before.table, part.table),
        unplaced: [...before.unplaced, ...part.unplaced],
      };
    } else joined.push(part);
  });
  return joined;
}

function continues(before: DisclosureTable, part: DisclosureTable, saysSo: boolean): boolean {
  if (before.id !== part.id || before.sheet !== part.sheet) return false;
  if (saysSo) return true;
  const keys = new Set(before.rows.map(rowIdentity));
  return !before.rows.some((row) => row.kind === "total") && !part.rows.some((row) => keys.has(rowIdentity(row)));
}

function rowIdentity(row: TableRow): string {
  return `${row.section}|${row.kind}|${row.code ?? row.name ?? ""}|${row.project ?? ""}`;
}

function append(before: DisclosureTable, part: DisclosureTable): DisclosureTable {
  return {
    ...before,
    area: { ...before.area, bottom: part.area.bottom, right: Math.max(before.area.right, part.area.right) },
    notes: [...before.notes, ...part.notes],
    rows: [...before.rows, ...part.rows],
  };
}

/** The first of each table in the template's order; what stands again is a duplicate. A fuller copy is preferred to an empty one. */
function sortOut(all: readonly DisclosureTable[], template: Template) {
  const tables: DisclosureTable[] = [];
  const duplicates: DisclosureTable[] = [];
  for (const spec of template) {
    const [first, ...others] = all.filter((table) => table.id === spec.id);
    if (first) tables.push(first);
    duplicates.push(...others);
  }
  return { tables, duplicates };
}

/** Of several titles without a header for one table, the first is enough to tell. */
function onlyFirstNoHeader(items: readonly Unplaced[]): Unplaced[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.reason !== "no-header") return true;
    if (seen.has(item.table!)) return false;
    seen.add(item.table!);
    return true;
  });
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
