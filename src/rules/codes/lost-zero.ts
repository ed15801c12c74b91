import type { DisclosureTable, TableRow } from "../../tables";
import { type CellRef, type SheetSnapshot, cellAt, cellText, oncePer } from "../../workbook";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import { areasText } from "../once-a-table";
import type { Rule } from "../rule";
import { codedRowsOf, hasCodes } from "./rows";

/** A cell of 款 or 项 that shows one digit where two belong. */
interface ShortCell {
  readonly cell: CellRef;
  readonly shows: string;
  readonly belongs: string;
}

/** 款 and 项 are printed with two digits. A number that lost its nought is read all the same, so this is a hint, told once a table. */
export const lostZero: Rule = {
  meta: {
    id: "code/lost-zero",
    title: "款、项编码写足两位",
    severity: "info",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      lost: "{table}有 {count} 个款、项编码少了前面的 0（{areas}），如“{shows}”应为“{belongs}”；检查时已补上。",
    },
    advice: "请把这些单元格设为文本格式后补上 0，或设自定义数字格式“00”。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      const { id, spec } = table;
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      looked(codedRowsOf(table).length);
      const short = sheet ? shortCellsOf(table)(sheet) : [];
      const [first] = short;
      if (!first) continue;
      const cells = short.map(({ cell }) => cell);
      const { shows, belongs } = first;
      const data = { table: spec.number, count: short.length, areas: areasText(cells), shows, belongs };
      // never done unasked: what looks codes up may look for numbers
      const edits = short
        .filter(({ cell }) => cellAt(workbook, cell)?.formula === undefined)
        .map((one) => ({ cell: one.cell, before: one.shows, content: { kind: "text" as const, text: one.belongs } }));
      const fix = edits.length > 0 ? cellFix({ safe: false, edits }, workbook) : undefined;
      yield { messageId: "lost", data, table: id, subject: id, cells, ...(fix && { fix }) };
    }
  },
};

/** All of them, found once for a table and its sheet. */
const shortCellsOf = oncePer((table: DisclosureTable) =>
  oncePer((sheet: SheetSnapshot): readonly ShortCell[] => table.rows.flatMap((row) => shortCells(row, sheet))),
);

/** The cells of a row's code that show `1` for `01`. A row may leave out the levels that are those of the row above. */
function shortCells({ code, codeCells, inferred }: TableRow, sheet: SheetSnapshot): ShortCell[] {
  if (code === undefined) return [];
  const levels = levelsOf(code);
  const first = Math.max(0, levels - codeCells.length);
  const short: ShortCell[] = [];
  for (let index = 0; index < codeCells.length && first + index < levels; index++) {
    const cell = codeCells[index]!;
    const belongs = pieceOf(code, first + index);
    if (!/^0\d$/.test(belongs) || inferred?.parts.some((part) => part.cell.column === cell.column)) continue;
    const snapshot = cellAt({ sheets: [sheet] }, cell);
    const shows = snapshot?.text ?? cellText(snapshot?.value);
    if (shows.normalize("NFKC").trim() === belongs.charAt(1)) short.push({ cell, shows, belongs });
  }
  return short;
}

/** How many levels a code has: 1 for `201`, 2 for `20103`, 3 for `2010301`. */
function levelsOf({ length }: string): number {
  return length > 5 ? 3 : length > 3 ? 2 : length > 0 ? 1 : 0;
}

/** A code's piece of a level, counted from 0: of `2010301` → `201`, `03`, `01`. */
function pieceOf(code: string, level: number): string {
  return level === 0 ? code.slice(0, 3) : code.slice(2 * level + 1, 2 * level + 3);
}
