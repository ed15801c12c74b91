import type { Disclosure, DisclosureTable, Figure, TableRow } from "./disclosure";
import { sameData } from "./same-data";

/**
 * The disclosure as it was read now, with the tables, rows and figures that say what they said before as the same objects as before: whoever keeps
 * something of them knows them again.
 */
export function keepTables(before: Disclosure, now: Disclosure): Disclosure {
  const known = new Map(before.tables.map((table) => [table.id, table]));
  const tables = now.tables.map((table) => {
    const old = known.get(table.id);
    return old ? keepTable(old, table) : table;
  });
  return { ...now, tables };
}

function keepTable(before: DisclosureTable, now: DisclosureTable): DisclosureTable {
  if (before === now) return now;
  const rows = now.rows.map((row, place) => keepRow(before.rows[place], row));
  const kept = { ...now, rows };
  return sameData(before, kept) ? before : kept;
}

function keepRow(before: TableRow | undefined, now: TableRow): TableRow {
  if (!before) return now;
  if (sameData(before, now)) return before;
  return { ...now, figures: now.figures.map((figure, place) => keepFigure(before.figures[place], figure)) };
}

function keepFigure(before: Figure | undefined, now: Figure): Figure {
  return before && sameData(before, now) ? before : now;
}
