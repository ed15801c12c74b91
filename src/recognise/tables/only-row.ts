import type { SectionSpec, TableId, TableRow, Unplaced } from "../../tables";
import { lineForm } from "./text";

/** The rows of a table, and those that are reported instead. */
export interface SettledRows {
  readonly rows: readonly TableRow[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Leaves a section that is one row of figures its row: of several the one that is called 合计 or has no name, or the one whose figures all others
 * repeat. Which is meant among others cannot be told: they are reported.
 */
export function settleOnlyRows(
  table: TableId,
  sections: readonly SectionSpec[],
  rows: readonly TableRow[],
): SettledRows {
  if (!sections.some((section) => section.rows.by === "one")) return { rows, unplaced: [] };
  const rest = new Set(rows);
  const unplaced: Unplaced[] = [];
  for (const section of sections) {
    if (section.rows.by !== "one") continue;
    const own = rows.filter((row) => row.section === section.id);
    const only = onlyRow(own, section.rows.names);
    for (const row of own) {
      if (row === only) continue;
      rest.delete(row);
      if (!only || !sayTheSame(row, only)) unplaced.push(asUnplaced(table, row));
    }
  }
  return { rows: rows.filter((row) => rest.has(row)), unplaced };
}

function onlyRow(rows: readonly TableRow[], names: readonly string[]): TableRow | undefined {
  const forms = new Set(names.map(lineForm));
  const totals = rows.filter(({ name }) => name === undefined || forms.has(lineForm(name)));
  const [first, ...others] = totals.length > 0 ? totals : rows;
  return first && others.every((row) => sayTheSame(row, first)) ? first : undefined;
}

function sayTheSame(one: TableRow, other: TableRow): boolean {
  return one.figures.every(({ amount, readable }, place) => {
    const beside = other.figures[place];
    return readable && beside?.readable === true && beside.amount === amount;
  });
}

function asUnplaced(table: TableId, { name, nameCell, figures: [first] }: TableRow): Unplaced {
  return { table, cell: nameCell ?? first!.cell, reason: "row", detail: name ?? "" };
}
