import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import {
  type Disclosure,
  type DisclosureTable,
  type TableId,
  type Reading,
  type TableSpec,
  type TablesBySheet,
  type Template,
  type Unplaced,
  isEmptyTable,
  tablesAndBeside,
  yearsIn,
} from "../../tables";
import { type SheetSnapshot, type Snapshot, mostFrequent, oncePer } from "../../workbook";

import { wholeOrOfTheSet } from "./beside";
import { Grid } from "./grid";
import { readPages } from "./pages";
import { type LooseTitle, type SheetRegions, findRegions } from "./regions";
import { saidRegion } from "./said-table";
import { settle } from "./settle";
import type { ReadTable } from "./table";
import { byYear, yearOf } from "./years";

/**
 * Finds the tables of a disclosure in a workbook, whatever their sheets are called and wherever they start, and reads their figures.
 * Nothing is guessed in silence: a code is inferred only where all that can be read agrees on it, and its row says so; what could not be placed is in `unplaced`. Where no table states a measure the template's is taken, and the rule
 * form/measure says so.
 * @param said the sheets of which the user said which table they are: they are read as that, and of copies they are the table
 */
export function recognise(
  snapshot: Snapshot,
  template: Template,
  reading: Reading = template.readings[0],
  said: TablesBySheet = NOTHING_SAID,
): Disclosure {
  const specs = tablesAndBeside(reading);
  const sheets = regionsIn(snapshot, specs, said);
  const { regions: all, loose: looseTitles, unplaced } = settle(sheets);
  const { current: regions, earlier } = byYear(all);
  const measure = mostFrequent(regions.flatMap((region) => region.furniture.measure?.value ?? [])) ?? template.measure;
  const titled = mostFrequent(regions.flatMap((region) => yearOf(region) ?? []));
  const { taken: read, others } = wholeOrOfTheSet(readPages(regions, measure, catalogueFor(titled ?? DESCRIBED_YEAR)));
  const visible = new Set(snapshot.sheets.flatMap((sheet) => (sheet.visible ? [sheet.name] : [])));
  const sorted = (pages: readonly ReadTable[]) =>
    sortOut(
      pages.map(({ table }) => table),
      specs,
      visible,
    );
  const { tables, duplicates } = sorted(read);
  const before = earlier.map((set) => ({
    year: set.year,
    tables: sorted(readPages(set.regions, measure, catalogueFor(set.year))).tables,
  }));
  const loose = tellingTitles(looseTitles, new Set(tables.map((table) => table.id)));
  const named = new Set([...tables, ...duplicates, ...before.flatMap((set) => set.tables)].map(({ sheet }) => sheet));
  const texts = tables.flatMap((table) => [table.title, ...table.notes].flatMap((text) => (text ? [text.text] : [])));
  const unit = mostFrequent(tables.flatMap((table) => table.unit?.text ?? []));
  const year = mostFrequent(texts.flatMap(yearsIn));
  return {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    template,
    reading,
    tables,
    duplicates,
    ...(before.length > 0 && { earlier: before }),
    unplaced: [
      ...loose,
      ...unplaced,
      ...read.flatMap((item) => item.unplaced),
      ...others,
      ...sheets.flatMap((sheet) => sheet.other ?? []),
    ],
    otherSheets: snapshot.sheets.flatMap(({ name }) => (named.has(name) ? [] : [name])),
  };
}

/**
 * How many tables of a template a workbook has at most: by titles and headers, before any row is read. Which set a workbook is of is mostly told by that
 * alone, and rows are read for that set only.
 */
export function mostTables(snapshot: Snapshot, { readings: [usual] }: Template, said = NOTHING_SAID): number {
  const { regions } = settle(regionsIn(snapshot, tablesAndBeside(usual), said));
  return new Set(regions.flatMap(({ spec }) => (spec.beside ? [] : [spec.id]))).size;
}

const NOTHING_SAID: TablesBySheet = new Map();

function regionsIn({ sheets }: Snapshot, specs: readonly TableSpec[], said: TablesBySheet): SheetRegions[] {
  return sheets.map((sheet) => {
    const table = specs.find(({ id }) => id === said.get(sheet.name));
    return table ? saidRegionsOf(specs)(table)(sheet) : regionsOf(specs)(sheet);
  });
}

/** What a sheet holds is found once: a live check meets most sheets as the check before left them. */
const regionsOf = oncePer((specs: readonly TableSpec[]) =>
  oncePer((sheet: SheetSnapshot) => findRegions(gridOf(sheet), specs)),
);

/** The same for a sheet that was said to be a table. */
const saidRegionsOf = oncePer((specs: readonly TableSpec[]) =>
  oncePer((table: TableSpec) => oncePer((sheet: SheetSnapshot) => saidRegion(gridOf(sheet), specs, table))),
);

/** A sheet's cells are sorted once, whatever is looked for among them. */
const gridOf = oncePer((sheet: SheetSnapshot) => new Grid(sheet));

/** Titles without a header: told where amounts follow, or else once for each table that was not found anywhere. */
function tellingTitles(loose: readonly LooseTitle[], found: ReadonlySet<TableId>): Unplaced[] {
  const told = new Set(found);
  return loose.flatMap(({ unplaced, amounts }) => {
    if (told.has(unplaced.table) && !amounts) return [];
    told.add(unplaced.table);
    return [unplaced];
  });
}

/**
 * The tables in their order of publication, and the copies. Of two copies the one that the user said is the table, then the one on a visible sheet, then
 * the one that holds amounts, then the first.
 */
function sortOut(all: readonly DisclosureTable[], specs: readonly TableSpec[], visible: ReadonlySet<string>) {
  const tables: DisclosureTable[] = [];
  const duplicates: DisclosureTable[] = [];
  const rank = (table: DisclosureTable) =>
    (table.said ? 0 : 4) + (visible.has(table.sheet) ? 0 : 2) + (isEmptyTable(table) ? 1 : 0);
  for (const spec of specs) {
    const copies = all.filter((table) => table.id === spec.id).sort((a, b) => rank(a) - rank(b));
    tables.push(...copies.slice(0, 1));
    duplicates.push(...copies.slice(1));
  }
  return { tables, duplicates };
}
