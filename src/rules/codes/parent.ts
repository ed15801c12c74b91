import { BASES } from "../bases";
import { rowFix } from "../fixes";
import type { Rule } from "../rule";
import { missingRow } from "./missing-row";
import { codeAndName, codeCell, codedRowsOf, hasCodes, levelName } from "./rows";

/** Each 款 has its 类 row, each 项 its 款 row. */
export const codeParent: Rule = {
  meta: {
    id: "code/parent",
    title: "款有类行、项有款行",
    severity: "error",
    basis: BASES.operation,
    tables: hasCodes,
    needs: "any",
    messages: { missing: "{table}列有 {child}，却没有它的{level}（{parent}）一行。" },
    advice: "请补上这一级科目的合计行。",
  },
  *check(disclosure, { catalogue, workbook, looked }) {
    for (const table of disclosure.tables) {
      const { id, spec } = table;
      const rows = codedRowsOf(table);
      const listedOrTold = new Set(rows.map(({ code }) => code));
      for (const { row, above } of rows) {
        if (above === undefined) continue;
        looked();
        if (listedOrTold.has(above)) continue;
        listedOrTold.add(above);
        const data = { table: spec.number, child: codeAndName(row), level: levelName(above), parent: above };
        const parent = missingRow(table, above, catalogue);
        const mending = parent && rowFix(parent, table, disclosure, workbook);
        const subject = `${id}|${above}`;
        yield { messageId: "missing", data, table: id, subject, cells: codeCell(row), ...mending };
      }
    }
  },
};
