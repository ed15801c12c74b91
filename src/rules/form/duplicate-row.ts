import { queryKey } from "../../ledger";
import type { SectionId, TableRow } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";

/** No code twice in a table; where projects hang below codes, no code and project twice; without codes no project twice. */
export const duplicateRow: Rule = {
  meta: {
    id: "form/duplicate-row",
    title: "科目或项目不重复列示",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { duplicate: "{table}中“{row}”出现了两次：第{first}行和第{second}行。" },
    advice: "请合并为一行，或改正其中一行的科目编码、项目名称。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const seen = new Map<SectionId, Map<string, TableRow>>();
      for (const row of table.rows) {
        if (row.kind === "total" || !row.question) continue;
        looked();
        let own = seen.get(row.section);
        if (!own) seen.set(row.section, (own = new Map<string, TableRow>()));
        const identity = identityOf(row);
        const first = own.get(identity);
        if (!first) {
          own.set(identity, row);
          continue;
        }
        const label = [row.code, row.label].filter(Boolean).join(" ");
        const data = { table: table.spec.number, row: label, first: first.row + 1, second: row.row + 1 };
        const cells = [row, first].flatMap((one) => one.codeCells[0] ?? one.projectCell ?? one.nameCell ?? []);
        const subject = `${table.id}|${row.section}|${codeOrLine(row)}|${row.project ?? ""}`;
        yield { messageId: "duplicate", data, table: table.id, subject, cells };
      }
    }
  },
};

/** What a row must not have in common with another of its half of the table. */
function identityOf(row: TableRow): string {
  // lines of one name in two groups, of the year and carried over, are two
  if (row.kind === "line") return `${codeOrLine(row)}|${queryKey(row.question ?? {})}`;
  return row.project === undefined ? codeOrLine(row) : `${codeOrLine(row)}|${row.project}`;
}

function codeOrLine({ kind, code, name }: TableRow): string {
  return code ?? (kind === "line" ? (name ?? "") : "");
}
