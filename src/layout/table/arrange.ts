import type { SectionSpec, TablePrint, TableRow, TableSpec } from "../../tables";
import type { ArrangedRow, ArrangedSection } from "./arranged";
import { arrangeBlocks } from "./block-rows";
import { arrangeCoded } from "./coded-rows";
import { type CodeRole, codeRoles } from "./codes";
import { type SheetColumn, columnsOf } from "./columns";
import { arrangeLines } from "./line-rows";
import { arrangeAsPrinted } from "./own-rows";
import { totalRows } from "./total-rows";

/**
 * The rows of a table's sections and blocks: in the order of the print that it has; or in the model's: lines and printed 类 as the template has them,
 * codes ascending, projects below their code.
 */
export function arrange(
  spec: TableSpec,
  rows: readonly TableRow[],
  columns: readonly SheetColumn[],
  print?: TablePrint,
): ArrangedSection[] {
  const rolesOf = (section: SectionSpec) => codeRoles(columnsOf(columns, section, 0));
  if (print) return arrangeAsPrinted(spec, rows, print, rolesOf);
  return spec.sections.flatMap((section) =>
    arrangeSection(
      section,
      rows.filter((row) => row.section === section.id),
      rolesOf(section),
    ),
  );
}

function arrangeSection(spec: SectionSpec, own: readonly TableRow[], roles: readonly CodeRole[]): ArrangedSection[] {
  if (spec.fold) return arrangeBlocks(spec, spec.fold, own, roles);
  const section = { spec, block: 0, foot: [], totals: totalRows(spec, own), totalsFirst: spec.totalPlace === "first" };
  const body = own.filter((row) => row.kind !== "total");
  switch (spec.rows.by) {
    case "one":
      return [{ ...section, body: [theOne(own[0])] }];
    case "project":
      return [{ ...section, body: body.map(projectRow) }];
    case "lines": {
      const { above, below, foot } = arrangeLines(spec.rows.lines, body);
      return [{ ...section, body: [...above, ...below], foot }];
    }
    case "function":
    case "economic":
      return [{ ...section, ...arrangeCoded(spec, body, roles) }];
  }
}

/** The single row of figures. */
function theOne(source: TableRow | undefined): ArrangedRow {
  return { kind: "total", question: {}, texts: {}, indent: 0, ...(source && { source }) };
}

function projectRow(source: TableRow): ArrangedRow {
  const { kind, question, project, name } = source;
  return { kind, ...(question && { question }), texts: { project: project ?? name }, indent: 0, source };
}
