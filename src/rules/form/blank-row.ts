import { TABLE_IDS, sectionSpec, tableNumber } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";

/** A row with a code has some amount. Tables 1 and 4 print every 类, used or not, and are left out. */
export const blankRow: Rule = {
  meta: {
    id: "form/blank-row",
    title: "列出的科目有金额",
    severity: "info",
    basis: BASES.template,
    tables: TABLE_IDS.filter((id) => id !== "T1" && id !== "T4"),
    needs: "any",
    messages: { blank: "{table}第{row}行 {name} 没有金额。" },
    advice: "没有金额的科目不必列示，请删去这一行，或补填金额。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      for (const row of table.rows) {
        if (row.kind !== "code" && row.kind !== "project") continue;
        const { rows } = sectionSpec(table.spec, row.section);
        if ((rows.by === "function" && rows.fixed) || row.figures.length === 0) continue;
        looked();
        if (row.figures.some((figure) => !figure.readable || figure.amount !== 0)) continue;
        const data = {
          table: tableNumber(table.id),
          row: row.row + 1,
          name: [row.code, row.label].filter(Boolean).join(" "),
        };
        const cells = [row.codeCells[0] ?? row.projectCell ?? row.nameCell ?? row.figures[0]!.cell];
        yield {
          messageId: "blank",
          data,
          table: table.id,
          subject: `${table.id}|${row.code ?? ""}|${row.label}`,
          cells,
        };
      }
    }
  },
};
