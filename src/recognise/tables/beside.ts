import type { DisclosureTable, TableId, TableSpec, Unplaced } from "../../tables";
import { oncePer } from "../../workbook";
import { squeeze } from "../shared/squeeze";
import type { ReadTable } from "./table";
import { lineForm } from "./text";

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
    if (spec.beside && (found.has(spec.id) || !isWhole(one))) {
      others.push(otherTable(one));
      continue;
    }
    found.add(spec.id);
    taken.push(one);
  }
  return { taken, others };
}

function isWhole({ table, unplaced }: ReadTable): boolean {
  return !unplaced.some(({ reason }) => reason === "row") && !listsClassesAndMore(table);
}

/** True where rows that are sums over others stand among these. */
function listsClassesAndMore({ spec, rows }: DisclosureTable): boolean {
  return spec.sections.some((section) => {
    const classes = new Set(section.rows.by === "project" ? section.rows.classes?.map(lineForm) : []);
    const own = rows.filter((row) => row.section === section.id && row.kind === "project");
    const count = own.filter(({ label }) => classes.has(lineForm(label))).length;
    return count > 0 && count < own.length;
  });
}

function otherTable({ table: { title, sheet, area, spec } }: ReadTable): Unplaced {
  const cell = title?.cell ?? { sheet, row: area.top, column: area.left };
  return { cell, reason: "other-table", detail: squeeze(title?.text ?? spec.title) };
}
