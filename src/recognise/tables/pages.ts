import type { Catalogue } from "../../catalogue";
import type { Measure } from "../../money";
import type { DisclosureTable, KeptColumn, TablePrint, TableRow } from "../../tables";
import { oncePer } from "../../workbook";
import { type ReadTable, type Region, readTable } from "./table";

/**
 * Reads regions one after the other. A table that goes on below its title repeated, on the same sheet, is one table: where the title
 * says 续, or where at most one of the parts has a row of totals and they share no row. Otherwise it is a copy.
 */
export function readPages(regions: readonly Region[], fallback: Measure, catalogue: Catalogue): ReadTable[] {
  const readAlone = readIn(catalogue)[fallback];
  const tables: ReadTable[] = [];
  for (const region of regions) {
    const before = tables[tables.length - 1];
    const joined = before && goOn(before, region, catalogue);
    if (joined) tables[tables.length - 1] = joined;
    else tables.push(readAlone(region));
  }
  return tables;
}

/** Regions stay the same as long as their sheet does, and so does what is read there by the same codes. */
const readIn = oncePer((catalogue: Catalogue): Readonly<Record<Measure, (region: Region) => ReadTable>> => ({
  元: oncePer((region: Region) => readTable(region, "元", catalogue)),
  万元: oncePer((region: Region) => readTable(region, "万元", catalogue)),
}));

function goOn(before: ReadTable, region: Region, catalogue: Catalogue): ReadTable | undefined {
  const { table } = before;
  if (table.id !== region.spec.id || table.sheet !== region.grid.sheet.name) return undefined;
  const part = readTable(region, table.effectiveMeasure, catalogue, before.context);
  if (!region.title?.continued && !completes(table, part.table)) return undefined;
  return {
    table: append(table, part.table),
    unplaced: [...before.unplaced, ...part.unplaced],
    context: part.context,
  };
}

function completes(before: DisclosureTable, part: DisclosureTable): boolean {
  const keys = new Set(before.rows.map(rowIdentity));
  return !part.rows.some((row) => keys.has(rowIdentity(row)));
}

/** Rows of totals are all the same row. */
function rowIdentity(row: TableRow): string {
  if (row.kind === "total") return `${row.section}|total`;
  return `${row.section}|${row.kind}|${row.code ?? row.name ?? ""}|${row.project ?? ""}`;
}

function append(before: DisclosureTable, part: DisclosureTable): DisclosureTable {
  const print = before.print && { ...before.print, kept: joinKept(before.print, part.print) };
  return {
    ...before,
    ...(print && { print }),
    area: { ...before.area, bottom: part.area.bottom, right: Math.max(before.area.right, part.area.right) },
    notes: [...before.notes, ...part.notes],
    rows: [...before.rows, ...part.rows],
  };
}

/** The place's own columns with what they hold on both pages. */
function joinKept({ kept }: TablePrint, part: TablePrint | undefined): readonly KeptColumn[] {
  return kept.map((column) => {
    const next = part?.kept.find((other) => other.column === column.column);
    return next ? { ...column, values: new Map([...column.values, ...next.values]) } : column;
  });
}
