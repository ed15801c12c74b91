import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";

/** Codes ascend, and a 类 stands before its 款, a 款 before its 项: as texts, that is one order. */
export const order: Rule = {
  meta: {
    id: "form/order",
    title: "科目按编码顺序排列",
    severity: "info",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { order: "{table}第{row}行 {code} {name} 排在 {before} 之后，顺序不对。" },
    advice: "请按科目编码从小到大排列，类在款前、款在项前。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const before = new Map<string, { readonly code: string; readonly row: number }>();
      for (const row of table.rows) {
        if (row.code === undefined) continue;
        looked();
        const last = before.get(row.section);
        before.set(row.section, { code: row.code, row: row.row });
        // a block of a folded table begins beside the one before it
        if (!last || last.row >= row.row || last.code <= row.code) continue;
        const data = {
          table: table.spec.number,
          row: row.row + 1,
          code: row.code,
          name: row.name ?? "",
          before: last.code,
        };
        yield {
          messageId: "order",
          data,
          table: table.id,
          subject: `${table.id}|${row.code}`,
          cells: row.codeCells.slice(0, 1),
        };
      }
    }
  },
};
