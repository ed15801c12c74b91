import type { TableSpec, Template, Unplaced } from "../tables";
import { readFurniture } from "./furniture";
import type { Grid } from "./grid";
import { type FoundHeader, findHeader } from "./header";
import type { Region } from "./table";
import { type FoundTitle, findTitles, isTableLabel, tableNamed } from "./titles";

export interface SheetRegions {
  readonly regions: readonly Region[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Divides a sheet among the tables on it: by their titles, several one below the other; where there is no title, by the name of the sheet
 * or by a header that fits one table only. A title without a header below it may be an entry of a list of contents and is told only by
 * the caller, where the table was not found anywhere else.
 */
export function findRegions(grid: Grid, template: Template): SheetRegions {
  const titles = findTitles(grid, template);
  if (titles.length === 0) return untitled(grid, template);
  const regions: Region[] = [];
  const unplaced: Unplaced[] = [];
  titles.forEach((title, index) => {
    const last = endOf(grid, titles, index);
    const header = findHeader(grid, title.spec, title.row + 1, last);
    if (header) regions.push(regionAt(grid, title.spec, topOf(grid, title.row), last, header, title));
    else {
      const cell = grid.ref(title.row, title.column);
      unplaced.push({ table: title.spec.id, cell, reason: "no-header", detail: title.text });
    }
  });
  return { regions, unplaced };
}

/** The row before the next title, less the label that belongs to that title. */
function endOf(grid: Grid, titles: readonly FoundTitle[], index: number): number {
  const next = titles.slice(index + 1).find((title) => title.row > titles[index]!.row);
  return next ? topOf(grid, next.row) - 1 : grid.lastRow;
}

function topOf(grid: Grid, titleRow: number): number {
  return titleRow > 0 && isTableLabel(grid, titleRow - 1) ? titleRow - 1 : titleRow;
}

function untitled(grid: Grid, template: Template): SheetRegions {
  const named = tableNamed(grid.sheet.name, template);
  const candidates = named ? [named] : template;
  const fitting = candidates.flatMap((spec) => {
    const header = findHeader(grid, spec, 0, grid.lastRow);
    return header ? [{ spec, header }] : [];
  });
  const complete = fitting.filter(({ header }) => header.missing.length === 0 && header.foreign.length === 0);
  if (named && fitting[0]) return { regions: [wholeSheet(grid, named, fitting[0].header)], unplaced: [] };
  if (complete.length === 1)
    return { regions: [wholeSheet(grid, complete[0]!.spec, complete[0]!.header)], unplaced: [] };
  if (complete.length === 0) return { regions: [], unplaced: [] };
  const { header } = complete[0]!;
  const column = header.sections[0]!.keys[0]!.column;
  const detail = complete.map(({ spec }) => spec.id).join(",");
  return { regions: [], unplaced: [{ cell: grid.ref(header.first, column), reason: "ambiguous", detail }] };
}

function wholeSheet(grid: Grid, spec: TableSpec, header: FoundHeader): Region {
  return regionAt(grid, spec, grid.filledRows(0, header.first)[0] ?? header.first, grid.lastRow, header);
}

function regionAt(
  grid: Grid,
  spec: TableSpec,
  first: number,
  last: number,
  header: FoundHeader,
  title?: FoundTitle,
): Region {
  const furniture = readFurniture(grid, first, header.last);
  return { grid, spec, ...(title && { title }), first, last, header, furniture };
}
