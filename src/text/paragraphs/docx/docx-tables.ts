import { type CellRef, cellInFormula, type Snapshot } from "../../../workbook";
import { HolderLines, type NumberedLine } from "./holder-lines";
import type { DocxText } from "./read-docx";
import { SheetBuilder } from "./sheet-builder";

/** The tables of a Word file as a workbook: what finds the tables of a disclosure reads it as any other. */
export interface DocxTables {
  readonly snapshot: Snapshot;
  /** The paragraph of the document that stands in a cell; of several the first. */
  readonly paragraphAt: (cell: CellRef) => number | undefined;
}

/** So many lines above a table may be its number, its title, who made it and its measure. */
const TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 120;
/** So many lines below a table may be its notes. */
const NOTE_LINES = 5;
const NOTE = /^\s*(?:备\s*注|注|说\s*明|附\s*注)\s*[:：\d]|空表/;
const CONTINUED = /^[（(]?续表?\s?\d{0,2}[)）]?$/;

/**
 * A sheet for each table of a Word file: above it the lines that stand before it (表3, its title, 编制单位, 单位：万元), below it its notes, amounts
 * as numbers, merged cells as merges. A table that goes on from the one before (续表, or nothing between them) stands on the same sheet.
 */
export function docxTables(text: DocxText): DocxTables {
  const { document, tables } = text;
  const lines = new HolderLines(text);
  const sheets: SheetBuilder[] = [];
  const lastIn = new Map<number, SheetBuilder>();
  for (const table of tables) {
    const above = lines.upTo(table.holder, table.before);
    const before = lastIn.get(table.holder);
    const goesOn = before !== undefined && above.every(({ raw }) => CONTINUED.test(raw.trim()));
    const sheet = goesOn ? before : new SheetBuilder(`第${sheets.length + 1}个表格`);
    if (!goesOn) {
      sheets.push(sheet);
      for (const line of titleLines(above)) sheet.addLine(line.raw, line.number, true);
    }
    sheet.addTable(table, (number) => document.paragraphs[number]?.raw ?? "");
    const notes = lines.whileTrue(table.holder, NOTE_LINES, ({ raw }) => NOTE.test(raw));
    for (const note of notes) sheet.addLine(note.raw, note.number, false);
    lastIn.set(table.holder, sheet);
  }
  return snapshotOf(sheets);
}

/** The last lines that may be a table's title: short ones without a stop. */
function titleLines(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const last = lines.slice(-TITLE_LINES);
  const isProse = last.map(({ raw }) => raw.length > LONGEST_TITLE_LINE || raw.includes("。"));
  return last.slice(isProse.lastIndexOf(true) + 1);
}

function snapshotOf(builders: readonly SheetBuilder[]): DocxTables {
  const places = new Map<string, number>();
  const taken = new Map<string, number>();
  const sheets = builders.map((builder) => {
    const name = freeName(builder.title, taken);
    for (const { row, column, paragraph } of builder.places)
      places.set(cellInFormula({ sheet: name, row, column }), paragraph);
    return builder.sheet(name);
  });
  return { snapshot: { sheets }, paragraphAt: (cell) => places.get(cellInFormula(cell)) };
}

/** A sheet's name that no other has: 单位收入总体情况表, 单位收入总体情况表（2）. */
function freeName(title: string, taken: Map<string, number>): string {
  const times = (taken.get(title) ?? 0) + 1;
  taken.set(title, times);
  return times === 1 ? title : freeName(`${title}（${times}）`, taken);
}
