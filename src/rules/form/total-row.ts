import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import type { DisclosureTable, SectionSpec } from "../../tables";
import { tableName } from "../words";

/** Every table, and each half of one that has two, has its row of totals. */
export const totalRow: Rule = {
  meta: {
    id: "form/total-row",
    title: "有合计行",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { missing: "{table}没有“{total}”行，涉及合计的勾稽关系无法检查。" },
    advice: "请补上合计行。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      for (const section of table.spec.sections) {
        if (!section.total || table.spec.beside || standsInHeader(section, table)) continue;
        looked();
        if (table.rows.some((row) => row.section === section.id && row.kind === "total")) continue;
        const data = { table: tableName(table), total: section.total[0] };
        const cell = { sheet: table.sheet, row: table.area.bottom, column: table.area.left };
        yield { messageId: "missing", data, table: table.id, subject: `${table.id}|${section.id}`, cells: [cell] };
      }
    }
  },
};

/**
 * True for an empty table whose totals come first: some prints make their row a part of the header (合计 below 科目编码, and 合计, 基本支出, 项目支出 beside it),
 * and then nothing stands below.
 */
function standsInHeader({ id, totalPlace }: SectionSpec, { rows, spec }: DisclosureTable): boolean {
  return totalPlace === "first" && spec.sections.length === 1 && !rows.some(({ section }) => section === id);
}
