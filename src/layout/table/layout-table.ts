import type { Measure } from "../../money";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type TableSpec,
  headerDepth,
  inForm,
  tableOf,
} from "../../tables";
import type { PlannedCell, SheetPlan } from "../../workbook";
import { type ArrangedSection, arrange } from "./arrange";
import { emptyRow, rowCells, totalMerges } from "./body";
import { columnsOf, sheetColumns } from "./columns";
import { type LaidRow, laidFigures } from "./figures";
import { totalFormulas } from "./formulas";
import { FURNITURE_ROWS, furnitureCells, titleText, unitText } from "./furniture";
import { headerCells, headings } from "./header";
import { rowHeights } from "../appearance/heights";
import { noteCells, notesOf } from "./notes";
import { pageSetup, pageWidth } from "../appearance/page";
import { columnWidths } from "../appearance/widths";

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
  const columns = sheetColumns(spec);
  const right = columns.length - 1;
  const depth = headerDepth(spec);
  const header = { first: FURNITURE_ROWS, last: FURNITURE_ROWS + depth - 1 };
  const found = headings(columns, header.first, depth);

  const laid = placeRows(
    spec.sections.map((section) => arrange(section, source?.rows ?? [])),
    header.last + 1,
  );
  const bottom = Math.max(header.last, ...laid.map(({ row }) => row));
  const rows = laidFigures({ spec, sheet: spec.number, columns, source }, laid);
  const table = laidTable(spec, rows, { top: header.first, left: 0, bottom, right }, options.measure.to);
  const formulas = options.formulas ? totalFormulas(table) : new Map<Figure, string>();
  const writing = { from: options.measure.from, to: options.measure.to, formulas };
  const filled = laid.flatMap((row, index) => rowCells(columns, row, rows[index]!.figures, writing));
  const body = [...filled, ...gaps(spec, columns, laid, header.last + 1, bottom)];

  const widths = columnWidths(columns, body, pageWidth(spec.orientation, columns.length));
  const unit = source?.unit?.text ?? disclosure.unit;
  const furniture = furnitureCells(
    spec,
    {
      title: titleText(spec, source),
      ...(unit !== undefined && { unit: unitText(unit) }),
      ...(options.measure.isStated && { measure: options.measure.to }),
    },
    widths,
  );
  const notes = noteCells(notesOf(disclosure, spec, source), bottom + 1, right);
  const cells = sorted([...furniture.cells, ...headerCells(found, widths), ...body, ...notes.cells]);
  const headerMerges = found.map(({ area }) => area).filter((area) => area.right > area.left || area.bottom > area.top);
  const merges = [...furniture.merges, ...headerMerges, ...totalMerges(columns, laid), ...notes.merges];
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
  return { plan, table: asWritten(table, formulas) };
}

/** The sections stand side by side; their rows of totals stand in line, above or below all else. */
function placeRows(sections: readonly ArrangedSection[], top: number): LaidRow[] {
  const rows = Math.max(...sections.map(({ body }) => body.length));
  const totals = Math.max(...sections.map((section) => section.totals.length));
  return sections.flatMap(({ spec, body, totals: own }) => {
    const isFirst = spec.totalPlace === "first";
    const firstTotal = isFirst ? top : top + rows + totals - own.length;
    const firstBody = isFirst ? top + totals : top;
    const placed = [
      ...own.map((arranged, index) => ({ row: firstTotal + index, section: spec, arranged })),
      ...body.map((arranged, index) => ({ row: firstBody + index, section: spec, arranged })),
    ];
    return placed.sort((a, b) => a.row - b.row);
  });
}

/** The table as it stands on the new sheet, for its sums to be asked. */
function laidTable(
  spec: TableSpec,
  rows: DisclosureTable["rows"],
  area: DisclosureTable["area"],
  effectiveMeasure: Measure,
): DisclosureTable {
  return { id: spec.id, spec, sheet: spec.number, area, effectiveMeasure, notes: [], columns: [], rows };
}

/** What a reader of the new sheet finds blank: nothing is written for a nothing, unless it is a formula. */
function asWritten(table: DisclosureTable, formulas: ReadonlyMap<Figure, string>): DisclosureTable {
  const isBlank = (figure: Figure): boolean =>
    figure.readable && figure.exact && figure.amount === 0 && !formulas.has(figure);
  const rows = table.rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure) => ({ ...figure, blank: isBlank(figure) })),
  }));
  return { ...table, rows };
}

/** The shorter half of a table is filled up with empty cells, so that the borders are whole. */
function gaps(
  spec: TableSpec,
  columns: ReturnType<typeof sheetColumns>,
  laid: readonly LaidRow[],
  top: number,
  bottom: number,
): PlannedCell[] {
  return spec.sections.flatMap((section) => {
    const taken = new Set(laid.filter((row) => row.section === section).map(({ row }) => row));
    const missing: number[] = [];
    for (let row = top; row <= bottom; row++) if (!taken.has(row)) missing.push(row);
    return missing.flatMap((row) => emptyRow(columnsOf(columns, section), row));
  });
}

function sorted(cells: readonly PlannedCell[]): PlannedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
