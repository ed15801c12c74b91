import { type Query, intersect } from "../ledger";
import { type Amount, type Measure, ZERO, formatAmount, withoutTrailingZeros } from "../money";
import {
  type ColumnSpec,
  type DisclosureTable,
  type Figure,
  type PlacedColumn,
  type SectionSpec,
  type TableRow,
  type TableSpec,
  emptyTableNote,
  headerDepth,
  printedColumns,
} from "../tables";
import type { CellRef } from "../workbook";
import type { DisclosureFacts } from "./disclosure-facts";
import type { RowPlace } from "./section-index";
import type { SummedRow, SummedSections } from "./section-sums";

/** Table number, title, and the line of unit and measure stand above the header, as they are laid out. */
const ROWS_ABOVE_HEADER = 3;

/** A column where it stands; `asked` is what it asks within its section, where it asks anything. */
interface PlacedSpec {
  readonly spec: ColumnSpec;
  readonly column: number;
  readonly asked?: Query | undefined;
  readonly columnName: string;
}

/** A section of a table: where its columns stand, and its rows. */
interface PlacedSection {
  readonly spec: SectionSpec;
  readonly columns: readonly PlacedSpec[];
  readonly rows: readonly SummedRow[];
}

/**
 * One of the tables, from the sums of a ledger. Its cells are those in which it is laid out, but for a folded section, whose blocks stand one below the other
 * here, and for lines among codes, which stand below them.
 */
export function deriveTable(
  spec: TableSpec,
  sums: SummedSections,
  facts: DisclosureFacts,
  nameOf: (code: string) => string,
): DisclosureTable {
  const sheet = spec.number;
  const top = ROWS_ABOVE_HEADER + headerDepth(spec);
  const sections = placeSections(spec, sums);
  const height = Math.max(...sections.map(({ rows }) => rows.length));
  const rows = sections
    .flatMap((section) =>
      placeRows(section, top, height).map(({ row, at }) => tableRow(spec, section, row, at, facts, nameOf)),
    )
    .sort((a, b) => a.row - b.row);
  const isEmpty = rows.every((row) => row.figures.every(({ amount }) => amount === 0));
  const year = facts.year === undefined ? "" : `${facts.year}年`;
  const measure = spec.measure ?? facts.measure;
  const ref = (row: number, column: number): CellRef => ({ sheet, row, column });
  const columns = sections.flatMap((section) => section.columns);
  return {
    id: spec.id,
    spec,
    sheet,
    area: { top: 0, left: 0, bottom: top + height - 1, right: columns.length - 1 },
    title: { cell: ref(1, 0), text: `${year}${spec.title}` },
    measure: { value: measure, cell: ref(2, columns.length - 1) },
    effectiveMeasure: measure,
    ...(facts.unit !== undefined && { unit: { cell: ref(2, 0), text: facts.unit } }),
    notes: isEmpty ? [{ cell: ref(top + height, 0), text: emptyTableNote(spec, facts) }] : [],
    columns: sections.flatMap(placedColumns),
    rows,
  };
}

function placeSections(spec: TableSpec, sums: SummedSections): PlacedSection[] {
  let next = 0;
  return spec.sections.map((section) => ({
    spec: section,
    columns: printedColumns(section, everyAmount(section)).map((column) => ({
      spec: column,
      column: next++,
      columnName: column.header.join("·"),
      ...(column.role === "amount" && { asked: intersect(section.question, column.question) }),
    })),
    rows: sums.get(section) ?? [],
  }));
}

/** A ledger's table has every column of amounts, those too that are printed only where something stands in them. */
function everyAmount({ columns }: SectionSpec): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (column.role === "amount" ? [column.id] : [])));
}

function placedColumns({ spec, columns }: PlacedSection): PlacedColumn[] {
  return columns.flatMap(({ spec: own, column }) =>
    own.role === "amount" ? [{ section: spec.id, id: own.id, column, hidden: false }] : [],
  );
}

/** The sections stand side by side, and their rows of totals in line, above or below all else. */
function placeRows({ spec, rows }: PlacedSection, top: number, height: number): { row: SummedRow; at: number }[] {
  const isFirst = spec.totalPlace === "first";
  return rows.map((row, index) => {
    const isTotal = row.place.kind === "total" && spec.fold === undefined;
    if (isFirst) return { row, at: isTotal ? top : top + 1 + index };
    return { row, at: isTotal ? top + height - 1 : top + index };
  });
}

function tableRow(
  table: TableSpec,
  section: PlacedSection,
  { place, sums }: SummedRow,
  at: number,
  facts: DisclosureFacts,
  nameOf: (code: string) => string,
): TableRow {
  const sheet = table.number;
  const name = rowName(section.spec, place, nameOf);
  const measure = table.measure ?? facts.measure;
  const label = place.project ?? (name || place.code) ?? "";
  const cells = (roles: readonly ColumnSpec["role"][]) =>
    section.columns.flatMap(({ spec, column }) => (roles.includes(spec.role) ? [{ sheet, row: at, column }] : []));
  const nameCell = cells(["name", "label"])[0] ?? (place.kind === "total" ? cells(["project"])[0] : undefined);
  const projectCell = cells(["project"])[0];
  const amounts = section.columns.filter(({ spec }) => spec.role === "amount");
  return {
    section: section.spec.id,
    kind: place.kind,
    row: at,
    question: place.question,
    ...(place.code !== undefined && { code: place.code }),
    ...(name !== "" && { name }),
    ...(place.project !== undefined && { project: place.project }),
    label,
    codeCells: place.code === undefined ? [] : cells(["category", "section", "item"]),
    ...(name !== "" && nameCell && { nameCell }),
    ...(place.project !== undefined && projectCell && { projectCell }),
    hidden: false,
    figures: amounts.flatMap(({ spec, column, asked, columnName }, index): Figure[] => {
      if (spec.role !== "amount") return [];
      const query = asked && intersect(place.question, asked);
      if (!query) return [];
      return [
        {
          table: table.id,
          section: section.spec.id,
          query,
          ...says(sums[index]!, measure),
          cell: { sheet, row: at, column },
          column: spec.id,
          rowName: label,
          columnName,
        },
      ];
    }),
  };
}

function rowName(section: SectionSpec, place: RowPlace, nameOf: (code: string) => string): string {
  const { rows } = section;
  if (place.code === undefined) return place.name ?? "";
  const printed = rows.by === "function" ? rows.fixed?.find(([code]) => code === place.code)?.[1] : undefined;
  return nameOf(place.code) || (printed ?? "");
}

type Said = Omit<Figure, "table" | "section" | "query" | "cell" | "column" | "rowName" | "columnName">;

const NOTHING: Said = { amount: ZERO, blank: true, readable: true, asText: false, decimals: 0, exact: true };

/** What the cell of an amount says: nothing for zero, as the template prints it. */
function says(amount: Amount, measure: Measure): Said {
  if (amount === 0) return NOTHING;
  const decimal = formatAmount(amount, measure);
  return {
    amount,
    blank: false,
    readable: true,
    raw: Number(decimal),
    asText: false,
    decimals: withoutTrailingZeros(decimal.split(".")[1]!).length,
    exact: true,
  };
}
