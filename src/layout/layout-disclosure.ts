import type { Measure } from "../money";
import { type Disclosure, type TableId, type TableSpec, tableOf } from "../tables";
import type { SheetPlan } from "../workbook";
import { checkSheet } from "./check-sheet";
import { contentsSheet } from "./contents-sheet";
import { unitText } from "./table/furniture";
import { type LaidOutTable, layoutTable } from "./table/layout-table";

export interface LayoutOptions {
  /** Totals as live formulas (the default), or as plain values. */
  readonly formulas?: boolean;
  /** Prints all amounts in this measure; by default each table keeps its own. */
  readonly measure?: Measure;
  /** Which tables; all of the template by default. */
  readonly tables?: readonly TableId[];
}

/**
 * The whole workbook of a disclosure: 目录, the tables, and 勾稽核对表 with every tie among them. Tables are laid out as `layoutTables` says.
 */
export function layoutDisclosure(disclosure: Disclosure, options: LayoutOptions = {}): SheetPlan[] {
  const laid = layOut(disclosure, options);
  const tables = laid.map(({ table }) => table);
  const measure = options.measure ?? disclosure.measure;
  const check = checkSheet({ ...disclosure, measure, tables, duplicates: [], unplaced: [] });
  const others = check ? [check] : [];
  const entries = tables.map((table) => ({ table, isThere: tableOf(disclosure, table.id) !== undefined }));
  const { unit } = disclosure;
  const contents = contentsSheet(entries, { ...(unit !== undefined && { unit: unitText(unit) }), others });
  return [contents, ...laid.map(({ plan }) => plan), ...others];
}

/**
 * Lays the tables of a disclosure out anew, one sheet a table, as the published tables stand. A table that the source lacks is laid out
 * empty. Figures, names, codes and notes are the source's; what is wrong in it is as wrong here.
 */
export function layoutTables(disclosure: Disclosure, options: LayoutOptions = {}): SheetPlan[] {
  return layOut(disclosure, options).map(({ plan }) => plan);
}

function layOut(disclosure: Disclosure, { formulas = true, measure, tables }: LayoutOptions): LaidOutTable[] {
  return disclosure.reading.tables
    .filter((spec) => tables?.includes(spec.id) ?? true)
    .map((spec) => layoutTable(disclosure, spec, { formulas, measure: measureOf(disclosure, spec, measure) }));
}

function measureOf(disclosure: Disclosure, spec: TableSpec, wanted: Measure | undefined) {
  const from = tableOf(disclosure, spec.id)?.effectiveMeasure ?? disclosure.measure;
  const isStated = disclosure.tables.some((table) => table.measure !== undefined);
  return { from, to: wanted ?? from, isStated: isStated || wanted !== undefined };
}
