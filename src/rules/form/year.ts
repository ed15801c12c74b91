import { yearsIn } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** Titles and notes name one year: last year's, left in a copied note, is the usual slip. */
export const year: Rule = {
  meta: {
    id: "form/year",
    title: "标题和备注的年度一致",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { different: "{table}中写着“{own}年”，其他标题和备注是“{year}年”。" },
    advice: "请改为预算年度。",
  },
  *check(disclosure, { looked }) {
    if (disclosure.year === undefined) return;
    for (const table of disclosure.tables) {
      for (const [index, text] of [table.title, ...table.notes].entries()) {
        if (!text) continue;
        const years = yearsIn(text.text);
        if (years.length > 0) looked();
        const other = years.find((named) => named !== disclosure.year);
        if (other === undefined) continue;
        const data = { table: tableName(table), own: other, year: disclosure.year };
        yield { messageId: "different", data, table: table.id, subject: `${table.id}#${index}`, cells: [text.cell] };
      }
    }
  },
};
