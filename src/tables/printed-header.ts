import type { ColumnSpec, HeaderPath, SectionSpec, TableSpec } from "./spec";

/** The words over a column as they are printed: what groups the columns of its section, then what is its own. */
export function printedPath({ over }: SectionSpec, column: ColumnSpec): HeaderPath {
  if (!over) return column.header;
  return [column.role === "amount" ? over.amounts : over.keys, ...column.header];
}

/** The columns that the template prints: all but those that only some prints have. */
export function printedColumns({ columns }: SectionSpec): readonly ColumnSpec[] {
  return columns.filter((column) => column.role === "amount" || column.mayLack !== true);
}

/** How many rows the header of a table takes: as many as its deepest column has words printed over it. */
export function headerDepth({ sections }: TableSpec): number {
  return Math.max(
    ...sections.flatMap((section) => section.columns.map((column) => printedPath(section, column).length)),
  );
}
