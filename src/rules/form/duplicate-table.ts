import { tableOf } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** Each table is there once: of two copies nobody knows which is published. */
export const duplicateTable: Rule = {
  meta: {
    id: "form/duplicate-table",
    title: "每张表只有一份",
    severity: "error",
    basis: BASES.operation,
    tables: everyTable,
    needs: "any",
    messages: { duplicate: "{table}出现了不止一次：工作表“{first}”和“{other}”中各有一份，只检查了前一份。" },
    advice: "请确认公开的是哪一份，删除或移走其余的。",
  },
  *check(disclosure, { looked }) {
    looked(disclosure.tables.length);
    for (const [index, copy] of disclosure.duplicates.entries()) {
      const first = tableOf(disclosure, copy.id);
      const data = { table: tableName(copy), first: first?.sheet ?? "", other: copy.sheet };
      const cell = copy.title?.cell ?? { sheet: copy.sheet, row: copy.area.top, column: copy.area.left };
      yield { messageId: "duplicate", data, table: copy.id, subject: `${copy.id}#${index + 2}`, cells: [cell] };
    }
  },
};
