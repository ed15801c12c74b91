import { type Disclosure, type DisclosureTable, type TableRow, figuresOf } from "../../tables";
import { type CellRef, type CellValue, type Snapshot, cellAt, cellInFormula, cellText } from "../../workbook";
import type { ReportCell } from "../report";

interface Content {
  readonly value: CellValue;
  readonly meaning: string;
}

/** What the cells of a disclosure hold and what they stand for. */
export interface CellContents {
  /** Undefined for a cell outside the tables' rows and texts. */
  at(cell: CellRef): Content | undefined;
}

/** The contents of the cells of figures, names, codes, projects, titles and notes. */
export function cellContents(disclosure: Disclosure): CellContents {
  return new MeaningBook(disclosure);
}

/**
 * A meaning is made of table, row and column as the tables' descriptions name them, so that it stays with the figure when rows move; where two
 * cells have the same, the second has a number. A report tells few cells of many, so meanings are made for those rows only that are asked about.
 */
class MeaningBook implements CellContents {
  private readonly contents = new Map<string, Content>();
  private readonly meanings = new Map<string, number>();
  /** By the line of the sheet: what the meanings of its cells begin with, which is the name of their row. */
  private readonly byLine = new Map<string, string[]>();
  /** Rows that are named alike, not entered yet. */
  private readonly alike = new Map<string, TableRow[]>();
  /** The sheets whose tables were entered by their lines. */
  private readonly indexed = new Set<string>();

  constructor(private readonly disclosure: Disclosure) {}

  at(cell: CellRef): Content | undefined {
    if (!this.indexed.has(cell.sheet)) this.index(cell.sheet);
    for (const where of this.byLine.get(lineOf(cell)) ?? []) this.enterAlike(where);
    return this.contents.get(cellInFormula(cell));
  }

  private index(sheet: string): void {
    this.indexed.add(sheet);
    for (const table of this.disclosure.tables) {
      if (table.sheet !== sheet) continue;
      for (const row of table.rows) this.indexRow(table, row);
      const texts = [["title", table.title] as const, ["unit", table.unit] as const];
      for (const [kind, text] of texts) if (text) this.enter(text.cell, text.text, `${table.id}/${kind}`);
      for (const note of table.notes) this.enter(note.cell, note.text, `${table.id}/note`);
    }
  }

  private indexRow(table: DisclosureTable, row: TableRow): void {
    const subject = row.code ?? (row.kind === "project" ? "" : (row.codeText ?? row.label));
    const where = [table.id, row.section, row.kind, subject, row.project ?? ""].join("/");
    push(this.byLine, lineOf({ sheet: table.sheet, row: row.row }), where);
    push(this.alike, where, row);
  }

  /** Rows that are named alike are entered together, in their order, so that each of them gets its number. */
  private enterAlike(where: string): void {
    const rows = this.alike.get(where) ?? [];
    this.alike.delete(where);
    for (const row of rows) this.enterRow(row, where);
  }

  private enterRow(row: TableRow, where: string): void {
    for (const figure of row.figures) this.enter(figure.cell, figure.raw ?? "", `${where}/${figure.column}`);
    if (row.nameCell && row.name !== undefined) this.enter(row.nameCell, row.name, `${where}/name`);
    if (row.projectCell && row.project !== undefined) this.enter(row.projectCell, row.project, `${where}/project`);
    const last = row.codeCells[row.codeCells.length - 1];
    if (last) this.enter(last, row.code ?? row.codeText ?? "", `${where}/code`);
  }

  private enter(cell: CellRef, value: CellValue, meaning: string): void {
    const times = (this.meanings.get(meaning) ?? 0) + 1;
    this.meanings.set(meaning, times);
    this.contents.set(cellInFormula(cell), { value, meaning: times === 1 ? meaning : `${meaning}#${times}` });
  }
}

/** A cell as a report names it: what the workbook has in it (the last part of a code, not the whole code), and what it stands for. */
export function reportCell(cell: CellRef, contents: CellContents, workbook: Snapshot): ReportCell {
  const content = contents.at(cell);
  return {
    place: cell,
    value: cellText(cellAt(workbook, cell)?.value ?? content?.value),
    ...(content && { meaning: content.meaning }),
  };
}

/** How many figures the disclosure's tables hold. */
export function figureCount({ tables }: Disclosure): number {
  return tables.reduce((count, table) => count + figuresOf(table).length, 0);
}

function lineOf({ sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  return `${row} ${sheet}`;
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
