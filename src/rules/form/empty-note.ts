import { type Disclosure, type DisclosureTable, emptyNote, isEmptyTable } from "../../tables";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** A table without amounts says that it is empty, and why. */
export const emptyTableNote: Rule = {
  meta: {
    id: "form/empty-note",
    title: "空表有说明",
    severity: "error",
    basis: BASES.operation,
    tables: everyTable,
    needs: "any",
    messages: {
      unexplained: "{table}没有数据，也没有说明是空表的备注。可在表下写：“{note}”",
    },
    advice: "没有数据的表格应当列出空表并说明，请在表下加备注。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      if (table.spec.beside || !isEmptyTable(table) || holdsMore(disclosure, table)) continue;
      looked();
      if (emptyNote(table)) continue;
      const year = disclosure.year ? `${disclosure.year}年` : "本年";
      const note = `备注：本单位${year}没有使用${table.spec.emptyBecauseOf}安排的支出，${table.spec.title}为空表。`;
      const data = { table: tableName(table), note };
      const cell = { sheet: table.sheet, row: table.area.bottom, column: table.area.left };
      const below = {
        cell: { ...cell, row: cell.row + 1 },
        before: "",
        content: { kind: "text" as const, text: note },
      };
      const fix = cellFix({ safe: false, edits: [below] }, workbook);
      const where = { table: table.id, subject: table.id, cells: [cell] };
      yield { messageId: "unexplained", data, ...where, ...(fix && { fix }) };
    }
  },
};

/** True for a table with amounts that could not be placed: it may be that nothing else was read. */
function holdsMore({ unplaced }: Disclosure, { id }: DisclosureTable): boolean {
  return unplaced.some(({ table, reason }) => table === id && (reason === "row" || reason === "column"));
}
