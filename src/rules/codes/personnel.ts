import { tableAbout } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { money } from "../words";
import { codeAndName, codedRowsOf } from "./rows";

/** 301 and 303 are personnel, 302 and 310 operating expenditure (glossary of the template: 人员经费 包括 301、303). */
const WRONG_COLUMN: ReadonlyMap<string, { readonly column: string; readonly right: string; readonly wrong: string }> =
  new Map([
    ["301", { column: "operating", right: "人员经费", wrong: "公用经费" }],
    ["303", { column: "operating", right: "人员经费", wrong: "公用经费" }],
    ["302", { column: "personnel", right: "公用经费", wrong: "人员经费" }],
    ["310", { column: "personnel", right: "公用经费", wrong: "人员经费" }],
  ]);

/** The lowest rows of the table of basic expenditure stand in the column of their 类. A warning, because some units pay temporary staff from 302. */
export const personnel: Rule = {
  meta: {
    id: "code/personnel",
    title: "人员经费与公用经费列对",
    severity: "warning",
    basis: BASES.codes,
    tables: ["basicExpenditure"],
    needs: "all",
    messages: { column: "{table} {row} 有 {amount} 列在{wrong}，{category}一般列{right}。" },
    advice: "请核对是否填错列；确需如此的请说明。",
  },
  *check(disclosure, { looked }) {
    const table = tableAbout(disclosure, "basicExpenditure");
    if (!table) return;
    const { id, spec } = table;
    const rows = codedRowsOf(table);
    const parents = new Set(rows.filter(({ code }) => code.length > 3).map(({ code }) => code.slice(0, 3)));
    for (const { row, code } of rows) {
      const category = code.slice(0, 3);
      const wrong = WRONG_COLUMN.get(category);
      if (!wrong || (code.length === 3 && parents.has(code))) continue;
      looked();
      const figure = row.figures.find(({ column }) => column === wrong.column);
      if (!figure || !figure.readable || figure.amount === 0) continue;
      const data = {
        table: spec.number,
        row: codeAndName(row),
        amount: money(figure, disclosure),
        category,
        ...wrong,
      };
      yield { messageId: "column", data, table: id, subject: `${id}|${code}`, cells: [figure.cell] };
    }
  },
};
