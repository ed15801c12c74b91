import type { Measure } from "../money";
import { type Disclosure, type TableId, type TableSpec, tableOf, tablesAndBeside } from "../tables";
import type { SheetPlan } from "../workbook";
import { type OwnTiesToList, checkSheet } from "./check-sheet";
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
  /** Whether 目录 stands before the tables; it does unless told. */
  readonly contents?: boolean;
  /** Whether the working papers, which are not published, stand behind them: 勾稽核对表, 同比分析. They do unless told. */
  readonly workingPapers?: boolean;
  /** The ties that the user wrote over the source's cells, for 勾稽核对表; none unless told. */
  readonly ownTies?: OwnTiesToList;
}

/** A sheet of the document beside its tables, and what the contents say of it. */
export interface OtherSheet {
  readonly plan: SheetPlan;
  readonly remark: string;
  /** True for a sheet that is not published. */
  readonly isWorkingPaper?: true;
}

/**
 * The whole workbook of a disclosure: 目录, the tables, 勾稽核对表 with every tie among them, and what else the document has; without 目录 or the working
 * papers where they are not wanted. Tables are laid out as `layoutTables` says.
 * @param more makes the document's other sheets, from the tables as they are laid out: none unless told
 */
export function layoutDisclosure(
  disclosure: Disclosure,
  options: LayoutOptions = {},
  more: (laid: Disclosure) => readonly OtherSheet[] = () => [],
): SheetPlan[] {
  const laid = layOut(disclosure, options);
  const tables = laid.map(({ table }) => table);
  const measure = options.measure ?? disclosure.measure;
  const printed: Disclosure = { ...disclosure, measure, tables, duplicates: [], unplaced: [] };
  const { contents = true, workingPapers = true, ownTies } = options;
  const check = workingPapers ? checkSheet(printed, ownTies) : undefined;
  const others = [
    ...(check ? [{ plan: check, remark: "核对用，不公开" }] : []),
    ...more(printed).filter(({ isWorkingPaper }) => workingPapers || !isWorkingPaper),
  ];
  const pages = [...laid.map(({ plan }) => plan), ...others.map(({ plan }) => plan)];
  if (!contents) return pages;
  const entries = tables.map((table) => ({ table, isThere: tableOf(disclosure, table.id) !== undefined }));
  const { unit } = disclosure;
  return [contentsSheet(entries, { ...(unit !== undefined && { unit: unitText(unit) }), others }), ...pages];
}

/**
 * Lays the tables of a disclosure out anew, one sheet a table, as the published tables stand. A table that the source lacks is laid out
 * empty, and one that places print beside the set not at all. Figures, names, codes and notes are the source's; what is wrong in it is as wrong here.
 *
 * Of each table it takes the rows, in any order, each with its `question`, `code`, `name` and figures by the ids of their columns; where cells stand matters only to a `print`. Rows of a folded section
 * ask within their block ({ kind: personnel }), its row of totals, too. Where a set has prints of its own (`Template.ownPrints`), a table with a `print` is laid out in it; one without, as a ledger gives it,
 * as the set's model prints it: columns and lines that are `onlyIfUsed` stand there where an amount does.
 */
export function layoutTables(disclosure: Disclosure, options: LayoutOptions = {}): SheetPlan[] {
  return layOut(disclosure, options).map(({ plan }) => plan);
}

function layOut(disclosure: Disclosure, { formulas = true, measure, tables }: LayoutOptions): LaidOutTable[] {
  return tablesAndBeside(disclosure.reading)
    .filter(({ id, beside }) => !beside || tableOf(disclosure, id) !== undefined)
    .filter((spec) => tables?.includes(spec.id) ?? true)
    .map((spec) => layoutTable(disclosure, spec, { formulas, measure: measureOf(disclosure, spec, measure) }));
}

function measureOf(disclosure: Disclosure, spec: TableSpec, wanted: Measure | undefined) {
  const from = tableOf(disclosure, spec.id)?.effectiveMeasure ?? disclosure.measure;
  const isStated = disclosure.tables.some((table) => table.measure !== undefined);
  return { from, to: wanted ?? from, isStated: isStated || wanted !== undefined };
}
