import { type TableSpec, blocksOf } from "../../tables";
import { findForm } from "./fitting";
import type { Grid } from "./grid";
import { type SheetRegions, regionAt } from "./regions";
import { findTitles } from "./titles";

/**
 * The whole sheet as the table that the user says it is: its title need not be the table's, and its header need only have one column of each of the
 * table's sections. Columns that it lacks are told as those of any table are. Without such a header there is no table, and what is told names the columns
 * that were looked for.
 */
export function saidRegion(grid: Grid, specs: readonly TableSpec[], table: TableSpec): SheetRegions {
  const none: SheetRegions = { regions: [], mistitled: [], loose: [], untitled: [], other: undefined };
  const titles = findTitles(grid, specs);
  const own = titles.find(({ spec }) => spec === table);
  const below = own && findForm(grid, table, own.row + 1, grid.lastRow, true);
  const fit = below ?? findForm(grid, table, 0, grid.lastRow, true);
  if (!fit) return { ...none, loose: [{ unplaced: withoutHeader(grid, table), amounts: true }] };
  const above = titles.filter(({ row }) => row < fit.header.first);
  const title = above.find(({ spec }) => spec === table) ?? above[above.length - 1];
  const first = grid.filledRows(0, fit.header.first)[0] ?? fit.header.first;
  return { ...none, regions: [{ ...regionAt(grid, specs, fit, first, grid.lastRow, title), said: true }] };
}

/** So many of the columns that were looked for are named. */
const NAMED = 4;

function withoutHeader(grid: Grid, table: TableSpec) {
  const [row = 0] = grid.filledRows(0, grid.lastRow);
  const columns = table.sections.flatMap(blocksOf).flatMap((section) => section.columns);
  const named = columns.flatMap(({ role, header }) => (role === "amount" ? [`“${header.join("·")}”`] : []));
  return {
    table: table.id,
    cell: grid.ref(row, grid.row(row)[0]?.column ?? 0),
    reason: "said-no-header" as const,
    detail: [...new Set(named)].slice(0, NAMED).join("、"),
  };
}
