import { type SectionSpec, sectionSpec } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";

/** A row with a code has some amount. Tables that print every 类, used or not, are left out. */
export const blankRow: Rule = {
  meta: {
    id: "form/blank-row",
    title: "列出的科目有金额",
    severity: "info",
    basis: BASES.template,
    tables: ({ sections }) => !sections.some(printsEveryCode),
    needs: "any",
    messages: { blank: "{table}第{row}行 {name} 没有金额。" },
    advice: "没有金额的科目不必列示，请删去这一行，或补填金额。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      for (const row of table.rows) {
        if (row.kind !== "code" && row.kind !== "project") continue;
        if (printsEveryCode(sectionSpec(table.spec, row.section)) || row.figures.length === 0) continue;
        looked();
        if (row.figures.some((figure) => !figure.readable || figure.amount !== 0)) continue;
        const data = {
          table: table.spec.number,
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

function printsEveryCode({ rows }: SectionSpec): boolean {
  return rows.by === "function" ? rows.fixed !== undefined : rows.by === "economic" && rows.printsAll === true;
}
