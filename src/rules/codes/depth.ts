import { BASES } from "../bases";
import type { Rule } from "../rule";
import { type CodedRow, codeAbove, codeAndName, codeCell, firstRowsOf, fullDepth, hasCodes, levelName } from "./rows";

/** Functional codes go down to 项, economic codes to 款: a row with an amount and nothing below it is at the last level. */
export const codeDepth: Rule = {
  meta: {
    id: "code/depth",
    title: "功能分类公开到项、经济分类公开到款",
    severity: "error",
    basis: BASES.operation,
    tables: (spec) => hasCodes(spec) && !spec.sections.some(({ rows }) => rows.by === "function" && rows.depth === 3),
    needs: "any",
    messages: { shallow: "{table}的 {row} 只列到{level}，没有细化到{full}。" },
    advice: "请补列下一级科目：功能分类公开到项级，经济分类公开到款级。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const { id, spec } = table;
      const rows = firstRowsOf(table);
      const withRowsBelow = codesAbove(rows);
      for (const { row, code } of rows) {
        const full = fullDepth(table, row);
        if (full === 3) continue;
        looked();
        if (code.length >= full || withRowsBelow.has(code)) continue;
        const data = {
          table: spec.number,
          row: codeAndName(row),
          level: levelName(code),
          full: full === 7 ? "项" : "款",
        };
        yield { messageId: "shallow", data, table: id, subject: `${id}|${code}`, cells: codeCell(row) };
      }
    }
  },
};

/** Every 类 and 款 that some row stands below, listed itself or not. */
function codesAbove(rows: readonly CodedRow[]): Set<string> {
  const codes = new Set<string>();
  for (const row of rows)
    for (let { above } = row; above !== undefined && !codes.has(above); above = codeAbove(above)) codes.add(above);
  return codes;
}
