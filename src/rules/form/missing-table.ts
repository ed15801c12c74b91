import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";

/** All tables of the template are published, also those without data. */
export const missingTable: Rule = {
  meta: {
    id: "form/missing-table",
    title: ({ words }) => `${words.all}齐全`,
    severity: "error",
    basis: BASES.operation,
    tables: everyTable,
    needs: "any",
    messages: { missing: "没有找到{number}《{title}》。" },
    advice:
      "请补上这张表；没有数据的，也应列出空表并在备注中说明。若表在工作簿中，请核对表名和表头是否与规定样式一致。",
  },
  *check(disclosure, { looked }) {
    for (const spec of disclosure.reading.tables) {
      looked();
      if (disclosure.tables.some((table) => table.id === spec.id)) continue;
      const data = { number: spec.number, title: spec.title };
      yield { messageId: "missing", data, table: spec.id, subject: spec.id, cells: [] };
    }
  },
};
