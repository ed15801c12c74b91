import type { TableRow } from "../../tables";

/** A row whose code could be understood. */
export interface RowWithCode extends TableRow {
  readonly code: string;
}

export function hasCode(row: TableRow): row is RowWithCode {
  return row.code !== undefined;
}

/**
 * The rows right below a code, of rows in the order of their table: what would be added up in the code's own row. With no code: below the
 * row of totals. A row is left out where another stands between: 2010301 below 20103, a project below the row of its own code.
 */
export function rowsRightBelow(rows: readonly RowWithCode[], code: string): RowWithCode[] {
  const below = rows.filter((row) => row.code.startsWith(code) && (row.code.length > code.length || isProject(row)));
  const listed = new Set(below.filter((row) => !isProject(row)).map((row) => row.code));
  return below.filter((row) => {
    const between = [3, 5, 7].filter(
      (length) => length > code.length && (isProject(row) ? length <= row.code.length : length < row.code.length),
    );
    return !between.some((length) => listed.has(row.code.slice(0, length)));
  });
}

function isProject(row: TableRow): boolean {
  return row.kind === "project";
}
