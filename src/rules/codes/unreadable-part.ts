import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import type { Rule } from "../rule";
import { cellName } from "../words";
import type { InferredPart, InferredParts } from "../../tables";
import { codeAndName, hasCodes } from "./rows";

/** A code of which a part became a date or lost digits is told by what belongs there, where the rest of the row says it. */
export const unreadablePart: Rule = {
  meta: {
    id: "code/unreadable-part",
    title: "科目编码没有变成日期，没有缺少或多出数字",
    severity: "error",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      date: "{table}第{row}行（{cells}）的科目编码是日期，显示为“{shows}”，这里应是“{belongs}”：这一行是 {code}，检查时已按它读取。",
      digits:
        "{table}第{row}行（{cells}）的科目编码写作“{shows}”，这里应是“{belongs}”：这一行是 {code}，检查时已按它读取。",
    },
    advice: "请先把单元格设为文本格式，再填写编码，以免 Excel 把它改成日期或去掉前面的 0。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const { id, spec, rows } of disclosure.tables) {
      for (const row of rows) {
        if (row.code === undefined) continue;
        looked();
        const { inferred } = row;
        if (!inferred) continue;
        const { parts } = inferred;
        const say = (word: (part: InferredPart) => string) => parts.map(word).join(" ");
        const data = {
          table: spec.number,
          row: row.row + 1,
          cells: parts.map(({ cell }) => cellName(cell)).join("、"),
          shows: say(({ shows }) => shows),
          belongs: say(({ belongs }) => belongs),
          code: codeAndName(row),
        };
        const messageId = parts.some(({ isDate }) => isDate) ? "date" : "digits";
        const subject = `${id}|${row.code}|${row.project ?? ""}|${data.shows}`;
        const fix = cellFix(retyped(inferred), workbook);
        yield { messageId, data, table: id, subject, cells: parts.map(({ cell }) => cell), ...(fix && { fix }) };
      }
    }
  },
};

function retyped({ certain, parts }: InferredParts): CellChanges {
  const edits = parts.map(({ cell, shows, belongs }) => ({
    cell,
    before: shows,
    content: { kind: "text" as const, text: belongs },
  }));
  return { safe: certain, edits };
}
