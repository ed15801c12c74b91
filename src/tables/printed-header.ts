import type { ColumnSpec, FoldBlock, HeaderPath, SectionSpec, TableSpec } from "./spec";

/** The words over a column as the model prints them: what groups the columns of its section or block, then what is its own. */
export function printedPath({ over }: SectionSpec, column: ColumnSpec, block?: FoldBlock): HeaderPath {
  if (block?.over !== undefined) return [block.over, ...column.header];
  const group = column.role === "amount" ? over?.amounts : over?.keys;
  return group === undefined ? column.header : [group, ...column.header];
}

/**
 * The columns that the model prints: all but those that only other prints have, and those that stand there only where something stands in them.
 * @param used ids of the columns, or groups of them, in which something stands (`groupOf`); all of them unless told
 */
export function printedColumns({ columns }: SectionSpec, used?: ReadonlySet<string>): readonly ColumnSpec[] {
  return columns.filter((column) =>
    column.role === "amount"
      ? column.onlyIfUsed !== true || used === undefined || used.has(column.id) || used.has(groupOf(column.id))
      : column.notInModel !== true,
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

/** The group that a column's id names, which is printed whole or not at all: `prior.total` → `prior`; else the id. */
export function groupOf(id: string): string {
  return id.split(".", 1)[0]!;
}
