import type { TableId, TableSpec, Unplaced } from "../../tables";
import { oncePer } from "../../workbook";
import { squeeze } from "../shared/squeeze";
import type { ReadTable } from "./table";

/** The tables of the set itself, without those that places print beside it; the same list where there are none of these. */
export const ofTheSet = oncePer((specs: readonly TableSpec[]): readonly TableSpec[] =>
  specs.some(({ beside }) => beside) ? specs.filter(({ beside }) => !beside) : specs,
);

/**
 * The tables that were read, less those beside the set of which not every row with amounts is known, and second ones: places print them in their own ways,
 * and sums over rows of which some are unknown would be no sums. These are named as tables that are none of the set's.
 */
export function wholeOrOfTheSet(read: readonly ReadTable[]): {
  readonly taken: readonly ReadTable[];
  readonly others: readonly Unplaced[];
} {
  const found = new Set<TableId>();
  const taken: ReadTable[] = [];
  const others: Unplaced[] = [];
  for (const one of read) {
    const { spec } = one.table;
    if (spec.beside && (found.has(spec.id) || one.unplaced.some(({ reason }) => reason === "row"))) {
      others.push(otherTable(one));
      continue;
    }
    found.add(spec.id);
    taken.push(one);
  }
  return { taken, others };
}

function otherTable({ table: { title, sheet, area, spec } }: ReadTable): Unplaced {
  const cell = title?.cell ?? { sheet, row: area.top, column: area.left };
  return { cell, reason: "other-table", detail: squeeze(title?.text ?? spec.title) };
}
