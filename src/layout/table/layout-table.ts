import { type Measure, fenIn } from "../../money";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type TableSpec,
  inForm,
  lastPlaces,
  tableOf,
} from "../../tables";
import type { PlannedCell, SheetPlan } from "../../workbook";
import { arrange } from "./arrange";
import { type AmountWriting, type LineCount, rowCells, totalMerges } from "./body";
import { columnNumbers } from "./column-numbers";
import { depthOf, sheetColumns } from "./columns";
import { laidFigures } from "./figures";
import { totalFormulas } from "./formulas";
import { furnitureCells, furnitureOf, furnitureRows, unitText } from "./furniture";
import { gaps } from "./gaps";
import { headerCells, headings } from "./header";
import { laidTable, tableAsWritten, usedColumns } from "./laid-table";
import { rowHeights } from "../appearance/heights";
import { noteCells, notesOf } from "./notes";
import { pageSetup, pageWidth } from "../appearance/page";
import { placeRows } from "./place-rows";
import { columnWidths } from "../appearance/widths";

const NOTHING: ReturnType<typeof columnNumbers> = { cells: [], merges: [] };

export interface TableOptions {
  readonly formulas: boolean;
  /** The measure the source's amounts stand in, the one to print, and whether it is known well enough to be stated. */
  readonly measure: { readonly from: Measure; readonly to: Measure; readonly isStated: boolean };
}

/** A table's sheet, and the table as it stands on it: its figures in their new cells. */
export interface LaidOutTable {
  readonly plan: SheetPlan;
  readonly table: DisclosureTable;
}

/** Lays out one table of the template: the source's, or an empty one where the source has none. */
export function layoutTable(disclosure: Disclosure, described: TableSpec, options: TableOptions): LaidOutTable {
  const source = tableOf(disclosure, described.id);
  // what stands in another form stays in it: the usual one may ask for parts that it does not tell
  const spec = inForm(described, source?.spec.form);
  const print = disclosure.template.ownPrints ? source?.print : undefined;
  const columns = sheetColumns(spec, { ...(print && { print }), used: usedColumns(source) });
  const right = columns.length - 1;
  const depth = depthOf(columns);
  const unit = source?.unit?.text ?? disclosure.unit;
  const stated = furnitureOf(disclosure, spec, source, print, {
    ...(unit !== undefined && { unit: unitText(unit) }),
    ...(options.measure.isStated && { measure: options.measure.to }),
  });
  const top = furnitureRows(stated);
  const numbers = (print ?? spec).numbersColumns === true ? columnNumbers(columns, top + depth) : NOTHING;
  const header = { first: top, last: top + depth - (numbers === NOTHING ? 1 : 0) };
  const found = headings(columns, header.first, depth);

  const first = header.last + 1;
  const laid = placeRows(arrange(spec, source?.rows ?? [], columns, print), columns, first);
  const bottom = Math.max(header.last, ...laid.map(({ row }) => row));
  const rows = laidFigures({ spec, sheet: spec.number, columns, source }, laid);
  const table = laidTable(spec, rows, columns, { top: header.first, left: 0, bottom, right }, options.measure.to);
  const formulas = options.formulas ? totalFormulas(table) : new Map<Figure, string>();
  const writing: AmountWriting = {
    from: options.measure.from,
    to: options.measure.to,
    formulas,
    ...(disclosure.template.ownPrints && { decimals: decimalsOf(disclosure, options.measure), keepsZeros: true }),
  };
  const countLine: LineCount = (row, section) => {
    const place = spec.sections.indexOf(section);
    return place * (bottom - header.last) + row - header.last;
  };
  const filled = laid.flatMap((row, index) => rowCells(columns, row, rows[index]!.figures, writing, countLine));
  const body = sorted([...filled, ...gaps(columns, filled, first, bottom, countLine)]);

  const widths = columnWidths(columns, body, pageWidth(spec.orientation, columns.length));
  const furniture = furnitureCells(stated, widths);
  const notes = noteCells(notesOf(disclosure, spec, source), bottom + 1, right);
  const above = sorted([...furniture.cells, ...headerCells(found, widths), ...numbers.cells]);
  const cells = [...above, ...body, ...notes.cells];
  const headerMerges = found.map(({ area }) => area).filter((area) => area.right > area.left || area.bottom > area.top);
  const merges = [
    ...furniture.merges,
    ...headerMerges,
    ...numbers.merges,
    ...totalMerges(columns, laid),
    ...notes.merges,
  ];
  const lastRow = bottom + notes.cells.length;
  const plan: SheetPlan = {
    name: spec.number,
    tabColor: spec.tabColor,
    columnWidths: widths,
    rowHeights: new Map([...rowHeights(cells, merges, widths), ...furniture.heights]),
    cells,
    merges,
    page: pageSetup(spec, { top: 0, left: 0, bottom: lastRow, right }, header),
    frozenRows: header.last + 1,
    links: [],
  };
  return { plan, table: tableAsWritten(table, writing) };
}

/** The decimals that a table of a place's own print has: none where the whole set prints whole 元. */
function decimalsOf(disclosure: Disclosure, { from, to }: TableOptions["measure"]): number {
  return from === "元" && to === "元" && lastPlaces(disclosure).元 === fenIn("元") ? 0 : 2;
}

function sorted(cells: readonly PlannedCell[]): PlannedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
