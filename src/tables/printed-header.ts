import type { ColumnSpec, FoldBlock, HeaderPath, SectionSpec, TableSpec } from "./spec";

/** The words over a column as the model prints them: what groups the columns of its section or block, then what is its own. */
export function printedPath({ over }: SectionSpec, column: ColumnSpec, block?: FoldBlock): HeaderPath {
  if (block?.over !== undefined) return [block.over, ...column.header];
  if (!over) return column.header;
  return [column.role === "amount" ? over.amounts : over.keys, ...column.header];
}

/**
 * The columns that the model prints: all but those that only other prints have, and those that stand there only where something stands in them.
 * @param used ids of the columns in which something stands
 */
export function printedColumns({ columns }: SectionSpec, used: ReadonlySet<string> = new Set()): readonly ColumnSpec[] {
  return columns.filter((column) =>
    column.role === "amount" ? column.onlyIfUsed !== true || used.has(column.id) : column.notInModel !== true,
  );
}

/** How many rows the header of a table takes: as many as its deepest column has words printed over it. */
export function headerDepth({ sections }: TableSpec): number {
  const depths = sections.flatMap((section) => {
    const blocks = section.fold ?? [undefined];
    return section.columns.flatMap((column) => blocks.map((block) => printedPath(section, column, block).length));
  });
  return Math.max(...depths);
}
