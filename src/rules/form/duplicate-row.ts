import { queryKey } from "../../ledger";
import type { DisclosureTable, TableRow } from "../../tables";
import { BASES } from "../bases";
import { type Finding, type Rule, everyTable } from "../rule";

/** Of more rows than these the rest is counted. */
const NAMED_ROWS = 4;

/** No code twice in a table; where projects hang below codes, no code and project twice; without codes no project twice. */
export const duplicateRow: Rule = {
  meta: {
    id: "form/duplicate-row",
    title: "科目或项目不重复列示",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      duplicate: "{table}中“{row}”出现了两次：第{first}行和第{second}行。",
      many: "{table}中“{row}”出现了 {count} 次：第{first}行，又在第{rows}行。",
    },
    advice: "请合并为一行，或改正其中一行的科目编码、项目名称。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const alike = new Map<string, TableRow[]>();
      for (const row of table.rows) {
        if (row.kind === "total" || !row.question) continue;
        looked();
        const identity = `${row.section}|${identityOf(row)}`;
        const known = alike.get(identity);
        if (known) known.push(row);
        else alike.set(identity, [row]);
      }
      for (const rows of alike.values()) if (rows.length > 1) yield duplicates(table, rows);
    }
  },
};

/** Rows that are one and the same, told once however many they are. */
function duplicates({ id, spec }: DisclosureTable, rows: readonly TableRow[]): Finding {
  const [first, ...others] = rows as readonly [TableRow, ...TableRow[]];
  const label = [first.code, others[0]!.label].filter(Boolean).join(" ");
  const said = { table: spec.number, row: label, first: first.row + 1 };
  const cells = [...others, first].flatMap((one) => one.codeCells[0] ?? one.projectCell ?? one.nameCell ?? []);
  const told = { table: id, subject: `${id}|${first.section}|${codeOrLine(first)}|${first.project ?? ""}`, cells };
  if (rows.length === 2) return { messageId: "duplicate", data: { ...said, second: others[0]!.row + 1 }, ...told };
  return { messageId: "many", data: { ...said, count: rows.length, rows: rowsText(others) }, ...told };
}

/** `20、21、22、23 等 9 ` of more rows than a line can hold; `20、21`. */
function rowsText(rows: readonly TableRow[]): string {
  const named = rows.slice(0, NAMED_ROWS).map(({ row }) => row + 1);
  return named.join("、") + (rows.length > NAMED_ROWS ? ` 等 ${rows.length} ` : "");
}

/** What a row must not have in common with another of its half of the table. */
function identityOf(row: TableRow): string {
  // lines of one name in two groups, of the year and carried over, are two
  if (row.kind === "line") return `${codeOrLine(row)}|${queryKey(row.question ?? {})}`;
  return row.project === undefined ? codeOrLine(row) : `${codeOrLine(row)}|${row.project}`;
}

function codeOrLine({ kind, code, name }: TableRow): string {
  return code ?? (kind === "line" ? (name ?? "") : "");
}
