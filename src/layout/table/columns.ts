import {
  type ColumnSpec,
  type HeaderPath,
  type KeptColumn,
  type SectionSpec,
  type TablePrint,
  type TableSpec,
  printedColumns,
  printedPath,
  sectionSpec,
} from "../../tables";
import { oncePer } from "../../workbook";

/** A column of the sheet: which section's and block's, what it is, and the words over it. The sections of a table stand side by side. */
export interface SheetColumn {
  /** Zero-based. */
  readonly index: number;
  readonly section: SectionSpec;
  /** Which block of a folded section, from 0; 0 in others. */
  readonly block: number;
  readonly spec: ColumnSpec | KeptSpec;
  readonly path: HeaderPath;
}

/** A column of a place's own, which is kept as it stands: what its cells hold, by the rows of the source's sheet. */
export interface KeptSpec extends Pick<KeptColumn, "values"> {
  readonly role: "kept";
  readonly width: number;
}

/** True for a column that tells which row it is, but for 行次. */
export function tellsRow({ spec: { role } }: SheetColumn): boolean {
  return role !== "amount" && role !== "ordinal" && role !== "kept";
}

/**
 * All columns of a table's sheet, from column A on: those of the model, or of the print that a table has.
 * @param used ids of the columns in which something stands; all of them unless told
 */
export function sheetColumns(
  table: TableSpec,
  { print, used }: { readonly print?: TablePrint; readonly used?: ReadonlySet<string> } = {},
): SheetColumn[] {
  const columns = print ? ownColumns(table, print) : modelColumns(table, used);
  return columns.map((column, index) => ({ index, ...column }));
}

type Unplaced = Omit<SheetColumn, "index">;

const KEPT_WIDTH = 14;

function ownColumns(table: TableSpec, { columns, kept }: TablePrint): Unplaced[] {
  const described = columns.map(({ section: id, block, column, of, header }) => {
    const section = sectionSpec(table, id);
    const spec = section.columns.find((own) => (own.role === "amount" ? own.id : own.role) === of);
    if (!spec) throw new Error(`${table.id} has no column ${of}`);
    return { column, section, block, spec, path: header };
  });
  const others = kept.map(({ column, header, values }) => {
    const { section, block } = described.filter((left) => left.column < column).at(-1) ?? described[0]!;
    return { column, section, block, spec: { role: "kept", width: KEPT_WIDTH, values } as const, path: header };
  });
  return [...described, ...others].sort((a, b) => a.column - b.column).map(({ column: _, ...own }) => own);
}

function modelColumns(table: TableSpec, used: ReadonlySet<string> | undefined): Unplaced[] {
  return table.sections.flatMap((section) => {
    const printed = printedColumns(section, used);
    const blocks = section.fold ?? [undefined];
    return blocks.flatMap((block, place) =>
      printed.map((spec) => ({ section, block: place, spec, path: printedPath(section, spec, block) })),
    );
  });
}

/** The columns of one section, or of one of its blocks. Asked of every row: found once for all of them. */
export function columnsOf(
  columns: readonly SheetColumn[],
  section: SectionSpec,
  block?: number,
): readonly SheetColumn[] {
  const own = bySection(columns).get(section);
  return (block === undefined ? own?.all : own?.blocks.get(block)) ?? [];
}

interface SectionColumns {
  readonly all: readonly SheetColumn[];
  readonly blocks: ReadonlyMap<number, readonly SheetColumn[]>;
}

const bySection = oncePer((columns: readonly SheetColumn[]): ReadonlyMap<SectionSpec, SectionColumns> => {
  const sections = [...new Set(columns.map(({ section }) => section))];
  return new Map(
    sections.map((section): [SectionSpec, SectionColumns] => {
      const all = columns.filter((column) => column.section === section);
      const blocks = [...new Set(all.map(({ block }) => block))];
      return [section, { all, blocks: new Map(blocks.map((one) => [one, all.filter(({ block }) => block === one)])) }];
    }),
  );
});

/** How many rows the words over the columns take. */
export function depthOf(columns: readonly SheetColumn[]): number {
  return Math.max(...columns.map(({ path }) => path.length));
}
