import { type ColumnSpec, type SectionSpec, type TableSpec, printedColumns } from "../../tables";

/** A column of the sheet: which section's, and what it is. The sections of a table stand side by side. */
export interface SheetColumn {
  /** Zero-based. */
  readonly index: number;
  readonly section: SectionSpec;
  readonly spec: ColumnSpec;
}

/** All columns of a table's sheet, from column A on. */
export function sheetColumns(table: TableSpec): SheetColumn[] {
  return table.sections
    .flatMap((section) => printedColumns(section).map((spec) => ({ section, spec })))
    .map((column, index) => ({ index, ...column }));
}

/** The columns of one section. */
export function columnsOf(columns: readonly SheetColumn[], section: SectionSpec): SheetColumn[] {
  return columns.filter((column) => column.section === section);
}
