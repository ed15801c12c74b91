import type { Catalogue } from "../../catalogue";
import type { Measure } from "../../money";
import type { DisclosureTable, PlacedColumn, TablePrint, TableRow, TableSpec, TableText, Unplaced } from "../../tables";
import { holdsAmount } from "./amount-cell";
import { inOrder, readAcross } from "./blocks";
import { type Furniture, isColumnNumbers, isFurnitureRow, isNote } from "./furniture";
import { shown } from "../shared/shown";
import type { Grid } from "./grid";
import { closestFits } from "./fitting";
import type { FoundHeader } from "./header";
import { repeatsHeader, standsOnRepeatedHeader } from "./header-rows";
import { settleOnlyRows } from "./only-row";
import type { RowContext } from "./row-key";
import { SectionReader } from "./section-reader";
import { printOf } from "./print";
import { StrayAmounts, missingColumns } from "./stray";
import { type FoundTitle, labelOf } from "./titles";

/** A table's place on a sheet: where it begins, where its header is, where it ends at the latest. */
export interface Region {
  readonly grid: Grid;
  readonly spec: TableSpec;
  /** All tables that may stand beside it. */
  readonly specs: readonly TableSpec[];
  readonly title?: FoundTitle;
  /** True where the user said that the sheet is this table: nothing else tells it more surely. */
  readonly said?: true;
  readonly first: number;
  readonly last: number;
  readonly header: FoundHeader;
  readonly furniture: Furniture;
}

/** What the rows of each section so far, or each block of it, say about the next, from left to right. */
export type TableContext = readonly RowContext[];

export interface ReadTable {
  readonly table: DisclosureTable;
  readonly unplaced: readonly Unplaced[];
  readonly context: TableContext;
}

/**
 * Reads the rows of a region. Every filled row becomes a row of the table, a note, or a report of what could not be placed.
 * @param fallback the measure where the region states none
 * @param catalogue the codes of the budget year
 * @param context where the table goes on from an earlier page
 */
export function readTable(region: Region, fallback: Measure, catalogue: Catalogue, context?: TableContext): ReadTable {
  const { grid, spec, header, furniture } = region;
  const measure = furniture.measure?.value ?? spec.measure ?? fallback;
  const readers = header.sections.map(
    (section, place) => new SectionReader(grid, spec.id, section, measure, catalogue, context?.[place]),
  );
  const stray = new StrayAmounts(grid, spec.id, header);
  const rows: { readonly row: TableRow; readonly place: number }[] = [];
  const notes: TableText[] = [];
  const unplaced: Unplaced[] = missingColumns(grid, spec.id, header);
  const pending: Unplaced[] = [];
  let belowHeader = true;
  let numbersColumns = false;
  let closed = false;

  for (const row of grid.filledRows(header.last + 1, region.last)) {
    if (isFurnitureRow(grid, row)) continue;
    const untitled = closed ? headerWithoutTitle(region, row) : undefined;
    if (untitled) {
      unplaced.push(untitled);
      break;
    }
    const standsOnHeader = () =>
      standsOnRepeatedHeader(grid, row, header.texts) && !readers.some((reader) => reader.names(row));
    if (repeatsHeader(grid, row, header.texts) || standsOnHeader()) {
      belowHeader = true;
      continue;
    }
    if (belowHeader && isColumnNumbers(grid, row)) {
      numbersColumns = true;
      continue;
    }
    belowHeader = false;
    if (isNoteRow(grid, row)) {
      notes.push(...grid.row(row).map((cell) => ({ cell: grid.ref(row, cell.column), text: shown(cell) })));
      continue;
    }
    const across = readAcross(readers, row);
    for (let place = 0; place < across.length; place++) {
      const result = across[place];
      if (!result) continue;
      if (result.row && (closed || notes.length > 0) && isMereText(result.row)) {
        notes.push({ cell: result.row.projectCell ?? grid.ref(row, 0), text: result.row.label });
      } else if (result.row) {
        if (result.row.kind !== "total") for (const one of pending.splice(0)) unplaced.push(one);
        else if (rows.length > 0) closed = true;
        rows.push({ row: result.row, place });
      }
      if (result.unplaced) (result.certain ? unplaced : pending).push(result.unplaced);
    }
    unplaced.push(...stray.inRow(row, across));
  }
  // what follows the last row of data and holds no amount is a text below the table
  for (const { cell, detail } of pending) notes.push({ cell, text: detail });
  const sections = header.sections.map((section) => section.spec);
  const settled = settleOnlyRows(spec.id, sections, inOrder(rows, readers));
  const bottom = rows.reduce((lowest, { row }) => Math.max(lowest, row.row), header.last);
  return {
    table: assemble(
      region,
      measure,
      bottom,
      settled.rows,
      notes,
      printOf(grid, header, furniture, { last: bottom, numbersColumns }),
    ),
    unplaced: [...unplaced, ...settled.unplaced],
    context: readers.map((reader) => reader.context),
  };
}

/** True for a row of text that says by its first words that it is a note, and holds no amount. */
function isNoteRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  const [first] = cells;
  return typeof first?.value === "string" && isNote(first.value) && !cells.some(holdsAmount);
}

/** True for a text below the row of totals, or below a note, that only the want of codes lets pass for a project. */
function isMereText(row: TableRow): boolean {
  return row.kind === "project" && row.code === undefined && row.figures.every((figure) => figure.blank);
}

/** A header takes no more rows than this. */
const DEEPEST_HEADER = 6;

/** A header below the row of totals: another table begins whose title is missing. Its rows are none of this table's. */
function headerWithoutTitle({ grid, specs, last }: Region, row: number): Unplaced | undefined {
  const cells = grid.row(row);
  if (cells.length < 3 || cells.some((cell) => typeof cell.value !== "string")) return undefined;
  const bottom = Math.min(last, row + DEEPEST_HEADER);
  const fitting = closestFits(grid, specs, row, bottom).filter(({ header }) => header.first === row);
  if (fitting.length === 0) return undefined;
  return {
    cell: grid.ref(row, cells[0]!.column),
    reason: "ambiguous",
    detail: fitting.map(({ spec }) => spec.id).join(","),
  };
}

function assemble(
  region: Region,
  measure: Measure,
  bottom: number,
  rows: readonly TableRow[],
  notes: readonly TableText[],
  print: TablePrint | undefined,
): DisclosureTable {
  const { grid, spec, header, title, furniture, said } = region;
  const columns = header.sections.flatMap((section) =>
    section.amounts.map(({ column, spec: amount }): PlacedColumn => ({
      section: section.spec.id,
      id: amount.id,
      column,
      hidden: grid.sheet.hiddenColumns.has(column),
    })),
  );
  const label = labelOf(grid, region.first, header.first - 1);
  const used = header.sections.flatMap((section) => [...section.keys, ...section.amounts].map(({ column }) => column));
  return {
    id: spec.id,
    spec,
    sheet: grid.sheet.name,
    area: {
      top: region.first,
      left: Math.min(...used),
      bottom,
      right: Math.max(...used),
    },
    ...(title && { title: { cell: grid.ref(title.row, title.column), text: title.text } }),
    ...(said && { said }),
    ...(title && title.spec.id !== spec.id && { titledAs: title.spec.id }),
    ...(label && { label: { cell: grid.ref(label.row, label.column), text: label.text, ordinal: label.ordinal } }),
    ...(furniture.measure && { measure: furniture.measure }),
    effectiveMeasure: measure,
    ...(furniture.unit && { unit: furniture.unit }),
    notes,
    columns,
    ...(print && { print }),
    rows,
  };
}
