import type { Measure } from "../money";
import { type Disclosure, type TableId, type TableSpec, tableOf } from "../tables";
import type { SheetPlan } from "../workbook";
import { layoutTable } from "./layout-table";

export interface LayoutOptions {
  /** Totals as live formulas (the default), or as plain values. */
  readonly formulas?: boolean;
  /** Prints all amounts in this measure; by default each table keeps its own. */
  readonly measure?: Measure;
  /** Which tables; all of the template by default. */
  readonly tables?: readonly TableId[];
}

/**
 * Lays the tables of a disclosure out anew, one sheet a table, as the published tables stand. A table that the source lacks is laid out
 * empty. Figures, names, codes and notes are the source's; what is wrong in it is as wrong here.
 */
export function layoutDisclosure(disclosure: Disclosure, options: LayoutOptions = {}): SheetPlan[] {
  const { formulas = true, measure, tables } = options;
  return disclosure.template
    .filter((spec) => tables?.includes(spec.id) ?? true)
    .map((spec) => layoutTable(disclosure, spec, { formulas, measure: measureOf(disclosure, spec, measure) }));
}

function measureOf(disclosure: Disclosure, spec: TableSpec, wanted: Measure | undefined) {
  const from = tableOf(disclosure, spec.id)?.effectiveMeasure ?? disclosure.measure;
  const isStated = disclosure.tables.some((table) => table.measure !== undefined);
  return { from, to: wanted ?? from, isStated: isStated || wanted !== undefined };
}
