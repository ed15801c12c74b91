import type { CodeChange } from "../../catalogue";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { hasCodes, codeAndName, codeCell, firstRowsOfCodes } from "./rows";

/** The code is valid in the budget's year; if it went, since when and what stands in its place. */
export const retiredCode: Rule = {
  meta: {
    id: "code/retired",
    title: "科目在预算年度有效",
    severity: "warning",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      retired: "{table}的 {row} 自{since}年起不再使用。",
      replaced: "{table}的 {row} 自{since}年起不再使用，现为 {now}。",
      future: "{table}的 {row} 自{since}年起才启用。",
    },
    advice: "请改用预算年度有效的科目。",
  },
  *check(disclosure, { catalogue, looked }) {
    for (const { table, row, code } of firstRowsOfCodes(disclosure)) {
      looked();
      if (catalogue.find(code)) continue;
      const change = catalogue.change(code);
      if (!change || (change.kind !== "retired" && change.kind !== "future")) continue;
      const data = {
        table: table.spec.number,
        row: codeAndName(row),
        since: change.since,
        now: replacement(change),
      };
      const messageId = change.kind === "future" ? "future" : change.replacedBy.length > 0 ? "replaced" : "retired";
      yield {
        messageId,
        data,
        table: table.id,
        subject: `${table.id}|${code}`,
        cells: codeCell(row),
        code: { read: code, is: "wrong" },
      };
    }
  },
};

function replacement(change: CodeChange): string {
  return change.replacedBy.map((entry) => `${entry.code} ${entry.name}`).join("、");
}
