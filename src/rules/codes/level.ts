import { BASES } from "../bases";
import type { Rule } from "../rule";
import { hasCodes, codeCell } from "./rows";

/** Codes have 3, 5 or 7 digits (economic: 3 or 5), and their parts stand in their columns. */
export const codeLevel: Rule = {
  meta: {
    id: "code/level",
    title: "科目编码位数和所在列正确",
    severity: "error",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      length: "{table}第{row}行的科目编码“{code}”位数不对：类 3 位、款 2 位、项 2 位。",
      gap: "{table}第{row}行的科目编码“{code}”缺少上一级：类、款、项应各在其列。",
      date: "{table}第{row}行的科目编码“{code}”中有日期：编码被 Excel 当成日期改掉了。",
      "parent-mismatch": "{table}第{row}行的科目编码“{code}”与同一行的上级编码不一致。",
    },
    advice: "请按《政府收支分类科目》填写完整的类、款、项编码。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      for (const row of table.rows) {
        if (row.code === undefined && row.codeProblem === undefined) continue;
        looked();
        if (!row.codeProblem) continue;
        const data = { table: table.spec.number, row: row.row + 1, code: row.codeText ?? "" };
        const subject = `${table.id}|${row.codeText ?? ""}|${row.label}`;
        yield { messageId: row.codeProblem, data, table: table.id, subject, cells: codeCell(row) };
      }
    }
  },
};
