import type { Fix, FixRow } from "../../rules";
import { type CellEdit, type NewCell, type NewContent, a1, columnName } from "../../workbook";

/** A fix in the fields of the command line's contract: rows as Excel counts them, columns as letters. */
export function jsonFix({ safe, label, edits, rows, note }: Fix): object {
  return {
    safe,
    label,
    edits: edits.map(jsonEdit),
    ...(rows && { rows: rows.map(jsonRow) }),
    ...(note !== undefined && { note }),
  };
}

/** `{ "sheet": "表3", "address": "F8", "before": "275.87", "after": { "number": "275.77" } }` */
function jsonEdit({ cell, before, content }: CellEdit): object {
  return { sheet: cell.sheet, address: a1(cell), before, after: jsonContent(content) };
}

function jsonRow({ title, insertion: { insert, like, cells, held } }: FixRow): object {
  return {
    sheet: insert.sheet,
    number: insert.row + 1,
    title,
    like: like + 1,
    cells: cells.map(jsonCell),
    held: held.flatMap(({ row, column, holds }) =>
      "text" in holds ? [{ address: a1({ row, column }), text: holds.text }] : [],
    ),
  };
}

function jsonCell({ column, heading, content }: NewCell): object {
  return {
    column: columnName(column),
    ...(heading !== undefined && { heading }),
    after: jsonContent(content),
    ...(content.kind === "sum" && { sumOf: content.rows.map((row) => row + 1) }),
  };
}

/** A number as a decimal text; a text, of which the empty one is a blank. */
function jsonContent(content: NewContent): { readonly number: string } | { readonly text: string } {
  if ("decimal" in content) return { number: content.decimal };
  return { text: content.kind === "text" ? content.text : "" };
}
