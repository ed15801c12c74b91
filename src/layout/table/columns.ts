import {
  type ColumnSpec,
  type HeaderPath,
  type SectionSpec,
  type TablePrint,
  type TableSpec,
  printedColumns,
  printedPath,
  sectionSpec,
} from "../../tables";

/** A column of the sheet: which section's and block's, what it is, and the words over it. The sections of a table stand side by side. */
export interface SheetColumn {
  /** Zero-based. */
  readonly index: number;
  readonly section: SectionSpec;
  /** Which block of a folded section, from 0; 0 in others. */
  readonly block: number;
  readonly spec: ColumnSpec;
  readonly path: HeaderPath;
}

/**
 * All columns of a table's sheet, from column A on: those of the model, or of the print that a table has.
 * @param used ids of the columns in which something stands
 */
export function sheetColumns(
  table: TableSpec,
  { print, used }: { readonly print?: TablePrint; readonly used?: ReadonlySet<string> } = {},
): SheetColumn[] {
  const columns = print ? ownColumns(table, print) : modelColumns(table, used ?? new Set());
  return columns.map((column, index) => ({ index, ...column }));
}

type Unplaced = Omit<SheetColumn, "index">;

function ownColumns(table: TableSpec, print: TablePrint): Unplaced[] {
  return print.columns.map(({ section: id, block, of, header }) => {
    const section = sectionSpec(table, id);
    const spec = section.columns.find((column) => (column.role === "amount" ? column.id : column.role) === of);
    if (!spec) throw new Error(`${table.id} has no column ${of}`);
    return { section, block, spec, path: header };
  });
}

function modelColumns(table: TableSpec, used: ReadonlySet<string>): Unplaced[] {
  return table.sections.flatMap((section) => {
    const printed = printedColumns(section, used);
    const blocks = section.fold ?? [undefined];
    return blocks.flatMap((block, place) =>
      printed.map((spec) => ({ section, block: place, spec, path: printedPath(section, spec, block) })),
    );
  });
}

/** The columns of one section, or of one of its blocks. */
export function columnsOf(columns: readonly SheetColumn[], section: SectionSpec, block?: number): SheetColumn[] {
  return columns.filter((column) => column.section === section && (block === undefined || column.block === block));
}

/** How many rows the words over the columns take. */
export function depthOf(columns: readonly SheetColumn[]): number {
  return Math.max(...columns.map(({ path }) => path.length));
}
