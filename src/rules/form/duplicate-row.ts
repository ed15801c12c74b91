import { TABLE_IDS, type TableRow, tableNumber } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";

/** No code twice in a table; where projects hang below codes, no code and project twice; without codes no project twice. */
export const duplicateRow: Rule = {
  meta: {
    id: "form/duplicate-row",
    title: "科目或项目不重复列示",
    severity: "error",
    basis: BASES.template,
    tables: TABLE_IDS,
    needs: "any",
    messages: { duplicate: "{table}中“{row}”出现了两次：第{first}行和第{second}行。" },
    advice: "请合并为一行，或改正其中一行的科目编码、项目名称。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const seen = new Map<string, TableRow>();
      for (const row of table.rows) {
        if (row.kind === "total" || !row.question) continue;
        looked();
        const identity = `${row.section}|${row.code ?? (row.kind === "line" ? row.name : "")}|${row.project ?? ""}`;
        const first = seen.get(identity);
        if (!first) seen.set(identity, row);
        else {
          const label = [row.code, row.label].filter(Boolean).join(" ");
          const data = { table: tableNumber(table.id), row: label, first: first.row + 1, second: row.row + 1 };
          const cells = [row, first].flatMap((one) => one.codeCells[0] ?? one.projectCell ?? one.nameCell ?? []);
          yield { messageId: "duplicate", data, table: table.id, subject: `${table.id}|${identity}`, cells };
        }
      }
    }
  },
};
