import { TABLE_IDS, emptyNote, isEmptyTable } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { tableName } from "../words";

/** A table without amounts says that it is empty, and why. */
export const emptyTableNote: Rule = {
  meta: {
    id: "form/empty-note",
    title: "空表有说明",
    severity: "error",
    basis: BASES.operation,
    tables: TABLE_IDS,
    needs: "any",
    messages: {
      unexplained:
        "{table}没有数据，也没有说明是空表的备注。可在表下写：“备注：本单位{year}没有使用{reason}安排的支出，{title}为空表。”",
    },
    advice: "没有数据的表格应当列出空表并说明，请在表下加备注。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      if (!isEmptyTable(table)) continue;
      looked();
      if (emptyNote(table)) continue;
      const data = {
        table: tableName(table),
        year: disclosure.year ? `${disclosure.year}年` : "本年",
        reason: table.spec.emptyBecauseOf,
        title: table.spec.title,
      };
      const cell = { sheet: table.sheet, row: table.area.bottom, column: table.area.left };
      yield { messageId: "unexplained", data, table: table.id, subject: table.id, cells: [cell] };
    }
  },
};
