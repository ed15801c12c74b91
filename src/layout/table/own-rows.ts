import { isWithin, queryKey } from "../../ledger";
import type { SectionSpec, TablePrint, TableRow, TableSpec } from "../../tables";
import type { ArrangedRow, ArrangedSection } from "./arranged";
import { blocksAsPrinted } from "./block-rows";
import { codedRow } from "./coded-rows";
import type { CodeRole } from "./codes";
import { totalRows } from "./total-rows";

/**
 * The rows of a table in the print that it has: in the order of the source, under the names and numbers that they have there. What stands side by side
 * in two halves does so again. A row of totals that the source lacks is added.
 */
export function arrangeAsPrinted(
  spec: TableSpec,
  rows: readonly TableRow[],
  print: TablePrint,
  rolesOf: (section: SectionSpec) => readonly CodeRole[],
): ArrangedSection[] {
  const lines = linesOnSheet(spec, rows);
  return spec.sections.flatMap((section): ArrangedSection[] => {
    const own = rows.filter((row) => row.section === section.id);
    const roles = rolesOf(section);
    if (section.fold) return blocksAsPrinted(section, section.fold, own, print, roles);
    const body: (ArrangedRow | undefined)[] = [];
    for (const row of own) {
      const line = lines.get(row);
      if (line === undefined) continue;
      while (body.length < line) body.push(undefined);
      body[line] = { ...ownRow(row, roles), indent: indentOf(row, own) };
    }
    const totalsFirst = own.length > 1 ? own[0]!.kind === "total" : section.totalPlace === "first";
    return [{ spec: section, block: 0, body, foot: [], totals: totalRows(section, own, "own"), totalsFirst }];
  });
}

/** In which line of the body a row stands, from 0: lines in which no half has a row are left out, so that what came with a page break is. */
function linesOnSheet(spec: TableSpec, rows: readonly TableRow[]): ReadonlyMap<TableRow, number> {
  const single = new Set(spec.sections.flatMap(({ id, rows: { by } }) => (by === "one" ? [id] : [])));
  const lines = new Map<TableRow, number>();
  let [line, last] = [-1, -1];
  for (const row of rows) {
    if (row.kind === "total" && !single.has(row.section)) continue;
    if (row.row !== last) line++;
    last = row.row;
    lines.set(row, line);
  }
  return lines;
}

/** A row of the source under its own name. */
export function ownRow(row: TableRow, roles: readonly CodeRole[]): ArrangedRow {
  const coded = codedRow(row, roles);
  return { ...coded, texts: { ...coded.texts, ...(row.name !== undefined && { label: row.name }) } };
}

/** One step for every line above that it is part of. */
function indentOf(row: TableRow, own: readonly TableRow[]): number {
  const { question } = row;
  if (!question) return 0;
  const key = queryKey(question);
  const above = own.slice(0, own.indexOf(row)).filter(({ kind }) => kind === "line");
  return above.filter((line) => line.question && isWithin(question, line.question) && queryKey(line.question) !== key)
    .length;
}
