import { type TableId, type TableSpec, type Unplaced } from "../../tables";
import { holdsAmount } from "./amount-cell";
import { ofTheSet } from "./beside";
import { type Fit, closestFits, findForm } from "./fitting";
import { isFurnitureRow, readFurniture } from "./furniture";
import type { Grid } from "./grid";
import { titleOfOtherTable } from "./other-tables";
import type { Region } from "./table";
import { squeeze } from "../shared/squeeze";
import { type FoundTitle, findTitles, isTableLabel, tableNamed } from "./titles";

/** A title without a header below it: an entry of a list of contents where its table stands elsewhere and no amounts follow. */
export interface LooseTitle {
  readonly unplaced: Unplaced & { readonly table: TableId };
  readonly amounts: boolean;
}

/** A header without a title, and the tables it fits. */
export interface Untitled {
  readonly candidates: readonly [Region, ...Region[]];
  /** True where the name of the sheet says which table it is. */
  readonly named: boolean;
}

/** A title above the whole header of other tables. */
export interface Mistitled {
  readonly title: LooseTitle;
  readonly candidates: readonly Region[];
}

export interface SheetRegions {
  readonly regions: readonly Region[];
  readonly mistitled: readonly Mistitled[];
  readonly loose: readonly LooseTitle[];
  readonly untitled: readonly Untitled[];
  /** The title of a sheet that holds none of our tables, but looks like a table; undefined where it does not. */
  readonly other: Unplaced | undefined;
}

/**
 * Divides a sheet among the tables on it: by their titles, several one below the other; where there is no title, by the name of the
 * sheet or by a header. Which of these count is for the caller to say, who knows what the other sheets hold.
 */
export function findRegions(grid: Grid, all: readonly TableSpec[]): SheetRegions {
  const specs = ofTheSet(all);
  const titles = tellingTitles(grid, findTitles(grid, all));
  const regions: Region[] = [];
  const loose: LooseTitle[] = [];
  const mistitled: Mistitled[] = [];
  const lead = findUntitled(grid, specs, titles.length > 0 ? topOf(grid, titles[0]!.row) - 1 : grid.lastRow);
  titles.forEach((title, index) => {
    const last = endOf(grid, titles, index);
    const found = findForm(grid, title.spec, title.row + 1, last) ?? headerOfPageBefore(title, regions);
    if (found) {
      regions.push(regionAt(grid, specs, found, topOf(grid, title.row), last, title));
      return;
    }
    const candidates = closestFits(grid, specs, title.row + 1, last)
      .filter(({ header }) => header.missing.length === 0)
      .map((fit) => regionAt(grid, specs, fit, topOf(grid, title.row), last, title));
    if (candidates.length > 0) mistitled.push({ title: looseTitle(grid, title, last), candidates });
    else loose.push(looseTitle(grid, title, last));
  });
  const named = titles.length === 0 && lead.length === 0 ? sheetWithoutHeader(grid, specs) : [];
  const isOurs = titles.length + lead.length + named.length > 0;
  const other = isOurs ? undefined : otherTable(grid);
  return { regions, mistitled, loose: [...loose, ...named], untitled: lead, other };
}

/** The titles, less those of tables beside the set without a header that is theirs with all columns: many a table of a place is called so. */
function tellingTitles(grid: Grid, titles: readonly FoundTitle[]): readonly FoundTitle[] {
  return titles.filter(({ spec, row }, index) => {
    if (!spec.beside) return true;
    const found = findForm(grid, spec, row + 1, endOf(grid, titles, index));
    return found !== undefined && found.header.missing.length === 0;
  });
}

function otherTable(grid: Grid): Unplaced | undefined {
  const title = titleOfOtherTable(grid.sheet);
  return (
    title && {
      cell: grid.ref(title.row, title.column),
      reason: "other-table",
      detail: squeeze(String(title.value)),
    }
  );
}

/** The row before the next title, less what belongs to that title. */
function endOf(grid: Grid, titles: readonly FoundTitle[], index: number): number {
  let next = index + 1;
  while (titles[next]?.row === titles[index]!.row) next++;
  return next < titles.length ? topOf(grid, titles[next]!.row) - 1 : grid.lastRow;
}

/** More lines than these above a title do not belong to it. */
const LINES_ABOVE = 10;

/** `表3` and the line with the measure may stand above a title. */
function topOf(grid: Grid, titleRow: number): number {
  let top = titleRow;
  while (top > 0 && titleRow - top < LINES_ABOVE && (isTableLabel(grid, top - 1) || isFurnitureRow(grid, top - 1)))
    top--;
  return top;
}

/** A title repeated where a page breaks may stand without the header: then the columns are those of the page before. */
function headerOfPageBefore(title: FoundTitle, regions: readonly Region[]): Fit | undefined {
  const before = regions[regions.length - 1];
  if (!before || before.spec.id !== title.spec.id || !holdsAmounts(before.grid, title.row + 1, before.grid.lastRow))
    return;
  return { spec: before.spec, header: { ...before.header, first: title.row, last: title.row } };
}

function looseTitle(grid: Grid, title: FoundTitle, last: number): LooseTitle {
  const cell = grid.ref(title.row, title.column);
  return {
    unplaced: { table: title.spec.id, cell, reason: "no-header", detail: title.text },
    amounts: holdsAmounts(grid, title.row + 1, last),
  };
}

function holdsAmounts(grid: Grid, first: number, last: number): boolean {
  return grid.filledRows(first, last).some((row) => grid.row(row).some(holdsAmount));
}

/** A header on the rows down to `last` where no title stands above it. */
function findUntitled(grid: Grid, specs: readonly TableSpec[], last: number): Untitled[] {
  const named = tableNamed(grid.sheet.name, specs);
  const [first, ...others] = closestFits(grid, named ? [named] : specs, 0, last)
    .filter(({ header }) => header.missing.length === 0)
    .map((fit) => untitledRegion(grid, specs, fit, last));
  return first ? [{ candidates: [first, ...others], named: named !== undefined }] : [];
}

function untitledRegion(grid: Grid, specs: readonly TableSpec[], fit: Fit, last: number): Region {
  const { first } = fit.header;
  return regionAt(grid, specs, fit, grid.filledRows(0, first)[0] ?? first, last);
}

/** A sheet that is called 表3 and holds amounts, but no header of table 3. */
function sheetWithoutHeader(grid: Grid, specs: readonly TableSpec[]): LooseTitle[] {
  const named = tableNamed(grid.sheet.name, specs);
  const [row] = grid.filledRows(0, grid.lastRow);
  if (!named || row === undefined || !holdsAmounts(grid, 0, grid.lastRow)) return [];
  const cell = grid.ref(row, grid.row(row)[0]!.column);
  return [{ unplaced: { table: named.id, cell, reason: "no-header", detail: grid.sheet.name }, amounts: false }];
}

/** The part of a sheet from `first` to `last` as the table whose header was found there. */
export function regionAt(
  grid: Grid,
  specs: readonly TableSpec[],
  { spec, header }: Fit,
  first: number,
  last: number,
  title?: FoundTitle,
): Region {
  const furniture = readFurniture(grid, first, header.last);
  return { grid, spec, specs, ...(title && { title }), first, last, header, furniture };
}
