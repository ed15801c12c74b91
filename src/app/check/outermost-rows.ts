import type { Disclosure, DisclosureTable, TableRow } from "../../tables";
import { oncePer } from "../../workbook";

/**
 * The disclosure with only those rows of each table that stand below no other: rows of totals, lines, and of the rows with a code those
 * whose 类 or 款 has no row of its own. What is left out is told by what is kept.
 */
export function outermostRows(disclosure: Disclosure): Disclosure {
  return { ...disclosure, tables: disclosure.tables.map(outermost) };
}

const outermost = oncePer((table: DisclosureTable): DisclosureTable => {
  const codes = new Set(table.rows.flatMap(({ kind, code }) => (kind === "code" && code !== undefined ? [code] : [])));
  return { ...table, rows: table.rows.filter((row) => !codesAbove(row).some((code) => codes.has(code))) };
});

/** The codes under which a row may stand: 201 and 20103 for 2010301, and for a project its own code too. */
function codesAbove({ kind, code = "" }: TableRow): string[] {
  return [3, 5, 7]
    .filter((length) => (kind === "project" ? length <= code.length : length < code.length))
    .map((length) => code.slice(0, length));
}
