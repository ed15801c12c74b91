import { intersect } from "../ledger";
import type { Measure } from "../money";
import type {
  DisclosureTable,
  Figure,
  PlacedColumn,
  TableRow,
  TableSpec,
  TableText,
  UncodedRow,
  Unplaced,
} from "../tables";
import { readAmount, holdsAmount } from "./amount-cell";
import { type Furniture, isFurnitureRow, isNote } from "./furniture";
import { type Grid, shown } from "./grid";
import { type FoundHeader, type FoundSection, isHeaderRow } from "./header";
import { vocabularyOf } from "./header-match";
import { LineFinder } from "./lines";
import { type RowKey, RowKeyReader } from "./row-key";
import type { FoundTitle } from "./titles";

/** A table's place on a sheet: where it begins, where its header is, where it ends at the latest. */
export interface Region {
  readonly grid: Grid;
  readonly spec: TableSpec;
  readonly title?: FoundTitle;
  readonly first: number;
  readonly last: number;
  readonly header: FoundHeader;
  readonly furniture: Furniture;
}

export interface ReadTable {
  readonly table: DisclosureTable;
  readonly unplaced: readonly Unplaced[];
}

/** Reads the rows of a region. Every filled row becomes a row of the table, a note, or a report of what could not be placed. */
export function readTable(region: Region, fallback: Measure): ReadTable {
  const { grid, spec, header, title, furniture } = region;
  const measure = furniture.measure?.value ?? fallback;
  const vocabulary = vocabularyOf(spec);
  const readers = header.sections.map((section) => sectionReader(grid, spec, section, measure));
  const rows: TableRow[] = [];
  const notes: TableText[] = [];
  const unplaced: Unplaced[] = missingColumns(region);
  const pending: Unplaced[] = [];

  for (const row of grid.filledRows(header.last + 1, region.last)) {
    if (isHeaderRow(grid, row, vocabulary, spec) || isFurnitureRow(grid, row) || isColumnNumbers(grid, row, header))
      continue;
    const texts = grid.row(row).filter((cell) => typeof cell.value === "string" && isNote(cell.value));
    if (texts.length > 0) {
      notes.push(...texts.map((cell) => ({ cell: grid.ref(row, cell.column), text: shown(cell) })));
      continue;
    }
    for (const read of readers) {
      const result = read(row);
      if (result.row) rows.push(result.row);
      if (result.row && result.row.kind !== "total") unplaced.push(...pending.splice(0));
      if (result.unplaced) (result.certain ? unplaced : pending).push(result.unplaced);
    }
    unplaced.push(...foreignAmounts(region, row, unplaced));
  }
  // what follows the last row of data and holds no amount is a text below the table
  notes.push(...pending.map(({ cell, detail }) => ({ cell, text: detail })));
  return { table: assemble(region, measure, rows, notes, title, furniture), unplaced };
}

interface RowResult {
  readonly row?: TableRow;
  readonly unplaced?: Unplaced;
  /** True where an amount is concerned, so that it cannot be a mere text. */
  readonly certain?: boolean;
}

function sectionReader(
  grid: Grid,
  spec: TableSpec,
  section: FoundSection,
  measure: Measure,
): (row: number) => RowResult {
  const { rows } = section.spec;
  const keyReader = new RowKeyReader(section.spec, rows.by === "lines" ? new LineFinder(rows.lines) : undefined);
  return (row) => {
    const cells = section.keys.flatMap((key) => {
      const cell = grid.cell(row, key.column);
      return cell ? [{ key, cell }] : [];
    });
    const amounts = section.amounts.filter(({ column }) => grid.cell(row, column) !== undefined);
    if (cells.length === 0 && amounts.length === 0) return {};
    const key = keyReader.read(cells);
    if (key && (key.question || key.codeProblem)) return { row: buildRow(grid, spec, section, row, key, measure) };
    const filled = amounts.find(({ column }) => holdsAmount(grid.cell(row, column)));
    const place = filled?.column ?? cells[0]?.cell.column ?? amounts[0]!.column;
    const detail = cells.map(({ cell }) => shown(cell).trim()).join(" ");
    return {
      unplaced: { table: spec.id, cell: grid.ref(row, place), reason: "row", detail },
      certain: filled !== undefined,
    };
  };
}

function buildRow(
  grid: Grid,
  spec: TableSpec,
  section: FoundSection,
  row: number,
  key: RowKey,
  measure: Measure,
): TableRow {
  const { codeColumns, nameColumn, projectColumn, pieces, ...said } = key;
  return {
    ...said,
    section: section.spec.id,
    row,
    codeCells: codeColumns.map((column) => grid.ref(row, column)),
    ...(nameColumn !== undefined && { nameCell: grid.ref(row, nameColumn) }),
    ...(projectColumn !== undefined && { projectCell: grid.ref(row, projectColumn) }),
    hidden: grid.sheet.hiddenRows.has(row),
    ...(pieces && { uncoded: { pieces, amounts: amountsAsWritten(grid, section, row) } }),
    figures: key.question ? buildFigures(grid, spec, section, row, key, measure) : [],
  };
}

function amountsAsWritten(grid: Grid, section: FoundSection, row: number): UncodedRow["amounts"] {
  return section.amounts.flatMap(({ column, spec }) => {
    const cell = grid.cell(row, column);
    return cell ? [{ column: spec.id, raw: cell.value }] : [];
  });
}

function buildFigures(
  grid: Grid,
  spec: TableSpec,
  section: FoundSection,
  row: number,
  key: RowKey,
  measure: Measure,
): Figure[] {
  return section.amounts.flatMap(({ column, spec: columnSpec }) => {
    const asked = intersect(key.question!, columnSpec.question);
    const query = asked && intersect(asked, section.spec.question);
    if (!query) return [];
    const cell = grid.cell(row, column);
    return [
      {
        table: spec.id,
        section: section.spec.id,
        query,
        ...readAmount(cell, measure),
        cell: grid.ref(row, column),
        ...(cell && { raw: cell.value }),
        ...(cell?.formula !== undefined && { formula: cell.formula }),
        column: columnSpec.id,
        rowName: key.label,
        columnName: columnSpec.header.join("·"),
      },
    ];
  });
}

/** True for a row of column numbers (栏次 1 2 3 …) right below the header. */
function isColumnNumbers(grid: Grid, row: number, header: FoundHeader): boolean {
  if (row > header.last + 2) return false;
  const numbers = grid.row(row).filter((cell) => /^\d{1,2}$/.test(shown(cell)));
  const others = grid.row(row).length - numbers.length;
  return (
    numbers.length >= 3 &&
    others <= 1 &&
    numbers.every((cell, index) => index === 0 || Number(shown(cell)) === Number(shown(numbers[index - 1])) + 1)
  );
}

/** The first amount in each column whose header is none of the table's. */
function foreignAmounts(region: Region, row: number, known: readonly Unplaced[]): Unplaced[] {
  const { grid, header, spec } = region;
  const ends = Math.max(...header.sections.flatMap((section) => section.amounts.map(({ column }) => column)));
  const placed = new Set(
    header.sections.flatMap((section) => [...section.amounts, ...section.keys].map(({ column }) => column)),
  );
  return grid.row(row).flatMap((cell): Unplaced[] => {
    const foreign = header.foreign.find(({ column }) => column === cell.column);
    const unheaded = cell.column <= ends && !placed.has(cell.column);
    if (!(foreign || unheaded) || !holdsAmount(cell)) return [];
    if (known.some((other) => other.reason === "column" && other.cell.column === cell.column)) return [];
    return [{ table: spec.id, cell: grid.ref(row, cell.column), reason: "column", detail: foreign?.text ?? "" }];
  });
}

function missingColumns({ grid, spec, header }: Region): Unplaced[] {
  return header.missing.map((missing) => ({
    table: spec.id,
    cell: grid.ref(
      header.last,
      header.sections.find((section) => section.spec.id === missing.section)!.keys[0]!.column,
    ),
    reason: "missing-column",
    detail: missing.spec.header.join("·"),
  }));
}

function assemble(
  region: Region,
  measure: Measure,
  rows: readonly TableRow[],
  notes: readonly TableText[],
  title: FoundTitle | undefined,
  furniture: Furniture,
): DisclosureTable {
  const { grid, spec, header } = region;
  const columns = header.sections.flatMap((section) =>
    section.amounts.map(({ column, spec: amount }): PlacedColumn => ({
      section: section.spec.id,
      id: amount.id,
      column,
      hidden: grid.sheet.hiddenColumns.has(column),
    })),
  );
  const used = header.sections.flatMap((section) => [...section.keys, ...section.amounts].map(({ column }) => column));
  return {
    id: spec.id,
    spec,
    sheet: grid.sheet.name,
    area: {
      top: region.first,
      left: Math.min(...used),
      bottom: Math.max(header.last, ...rows.map(({ row }) => row)),
      right: Math.max(...used),
    },
    ...(title && { title: { cell: grid.ref(title.row, title.column), text: title.text } }),
    ...(furniture.measure && { measure: furniture.measure }),
    effectiveMeasure: measure,
    ...(furniture.unit && { unit: furniture.unit }),
    notes,
    columns,
    rows,
  };
}
