import { money, withoutRepeat } from "../../rules";
import { type Disclosure, type DisclosureTable, type Figure, type TableRow, figuresOf } from "../../tables";
import { type CellRef, type CellValue, type Snapshot, cellAt, cellInFormula, cellText } from "../../workbook";
import type { ReportCell } from "../report";

interface Content {
  readonly value: CellValue;
  readonly meaning: string;
  readonly name: string;
  /** Of a figure that can be read and is not blank, as it is printed: `108.89`. */
  readonly amount?: string;
}

/** What the cells of a disclosure hold and what they stand for. */
export interface CellContents {
  /** Undefined for a cell outside the tables' rows and texts. */
  at(cell: CellRef): Content | undefined;
}

/** How cells are named that hold no amount. */
const CELL_NAMES = {
  title: "表名",
  unit: "编制单位",
  note: "备注",
  name: "科目名称",
  code: "科目编码",
  project: "项目名称",
} as const;

/** The cell of a figure by row and column: `津贴补贴·合计`. */
export function figureCellName({ rowName, columnName }: Figure): string {
  return withoutRepeat(rowName, columnName).join("·");
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
      for (const [kind, text] of texts)
        if (text) this.enter(text.cell, { value: text.text, name: CELL_NAMES[kind] }, `${table.id}/${kind}`);
      for (const note of table.notes)
        this.enter(note.cell, { value: note.text, name: CELL_NAMES.note }, `${table.id}/note`);
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
    for (const figure of row.figures) this.enter(figure.cell, this.figureContent(figure), `${where}/${figure.column}`);
    const code = row.code ?? row.codeText ?? "";
    if (row.nameCell && row.name !== undefined)
      this.enter(row.nameCell, { value: row.name, name: `${code || row.label}·${CELL_NAMES.name}` }, `${where}/name`);
    if (row.projectCell && row.project !== undefined)
      this.enter(row.projectCell, { value: row.project, name: CELL_NAMES.project }, `${where}/project`);
    const last = row.codeCells[row.codeCells.length - 1];
    if (last) this.enter(last, { value: code, name: `${row.label}·${CELL_NAMES.code}` }, `${where}/code`);
  }

  private figureContent(figure: Figure): Omit<Content, "meaning"> {
    const content = { value: figure.raw ?? "", name: figureCellName(figure) };
    return figure.blank || !figure.readable ? content : { ...content, amount: money(figure, this.disclosure) };
  }

  private enter(cell: CellRef, content: Omit<Content, "meaning">, meaning: string): void {
    const times = (this.meanings.get(meaning) ?? 0) + 1;
    this.meanings.set(meaning, times);
    this.contents.set(cellInFormula(cell), { ...content, meaning: times === 1 ? meaning : `${meaning}#${times}` });
  }
}

/** A cell as a report names it: what the workbook has in it (the last part of a code, not the whole code), and what it stands for. */
export function reportCell(cell: CellRef, contents: CellContents, workbook: Snapshot): ReportCell {
  const content = contents.at(cell);
  return {
    place: cell,
    value: cellText(cellAt(workbook, cell)?.value ?? content?.value),
    ...(content && { meaning: content.meaning, name: content.name }),
    ...(content?.amount !== undefined && { amount: content.amount }),
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
