import { figuresOf } from "../../tables";
import { columnName } from "../../workbook";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";

/** No hidden row or column inside a table holds an amount: it counts in sums and is printed by nobody. */
export const hidden: Rule = {
  meta: {
    id: "form/hidden",
    title: "隐藏的行列没有金额",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      row: "{table}第{row}行（{name}）被隐藏，但有金额。",
      column: "{table}的 {column} 列（{name}）被隐藏，但有金额。",
    },
    advice: "请取消隐藏，或清除其中的金额。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      looked();
      const number = table.spec.number;
      for (const row of table.rows.filter((candidate) => candidate.hidden)) {
        const filled = row.figures.filter((figure) => figure.amount !== 0);
        if (filled.length === 0) continue;
        const data = { table: number, row: row.row + 1, name: row.label };
        const cells = filled.map((figure) => figure.cell);
        yield { messageId: "row", data, table: table.id, subject: `${table.id}|${row.code ?? ""}|${row.label}`, cells };
      }
      for (const column of table.columns.filter((candidate) => candidate.hidden)) {
        const filled = figuresOf(table).filter(({ amount, cell }) => amount !== 0 && cell.column === column.column);
        if (filled.length === 0) continue;
        const data = { table: number, column: columnName(column.column), name: filled[0]!.columnName };
        const cells = filled.map((figure) => figure.cell);
        yield {
          messageId: "column",
          data,
          table: table.id,
          subject: `${table.id}|${column.section}|${column.id}`,
          cells,
        };
      }
    }
  },
};
