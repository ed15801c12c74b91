import { type Disclosure, type DisclosureTable, type TableRow, figuresOf } from "../tables";
import { type CellRef, type CellValue, a1, cellInFormula, cellText } from "../workbook";
import type { ReportCell } from "./report";

interface Content {
  readonly value: CellValue;
  readonly role: string;
}

/** What the cells of a disclosure hold and what they stand for, by address. */
export type CellContents = ReadonlyMap<string, Content>;

/**
 * The cells of figures, names, codes, projects, titles and notes. A role is made of table, row and column as the tables' descriptions name
 * them, so that it stays with the figure when rows move; where two cells have the same, the second has a number.
 */
export function cellContents(disclosure: Disclosure): CellContents {
  const contents = new Map<string, Content>();
  const roles = new Map<string, number>();
  const enter = (cell: CellRef, value: CellValue, role: string): void => {
    const times = (roles.get(role) ?? 0) + 1;
    roles.set(role, times);
    contents.set(cellInFormula(cell), { value, role: times === 1 ? role : `${role}#${times}` });
  };
  for (const table of disclosure.tables) {
    for (const row of table.rows) enterRow(table, row, enter);
    const texts = [["title", table.title] as const, ["unit", table.unit] as const];
    for (const [role, text] of texts) if (text) enter(text.cell, text.text, `${table.id}/${role}`);
    for (const note of table.notes) enter(note.cell, note.text, `${table.id}/note`);
  }
  return contents;
}

function enterRow(
  table: DisclosureTable,
  row: TableRow,
  enter: (cell: CellRef, value: CellValue, role: string) => void,
): void {
  const subject = row.code ?? (row.kind === "project" ? "" : (row.codeText ?? row.label));
  const where = [table.id, row.section, row.kind, subject, row.project ?? ""].join("/");
  for (const figure of row.figures) enter(figure.cell, figure.raw ?? "", `${where}/${figure.column}`);
  if (row.nameCell && row.name !== undefined) enter(row.nameCell, row.name, `${where}/name`);
  if (row.projectCell && row.project !== undefined) enter(row.projectCell, row.project, `${where}/project`);
  const last = row.codeCells[row.codeCells.length - 1];
  if (last) enter(last, row.code ?? row.codeText ?? "", `${where}/code`);
}

/** A cell as a report names it; texts around the tables are told in the message. */
export function reportCell(cell: CellRef, contents: CellContents): ReportCell {
  const content = contents.get(cellInFormula(cell));
  return {
    sheet: cell.sheet,
    address: a1(cell),
    value: cellText(content?.value),
    ...(content && { role: content.role }),
  };
}

/** How many figures the disclosure's tables hold. */
export function figureCount(disclosure: Disclosure): number {
  return disclosure.tables.flatMap(figuresOf).length;
}
