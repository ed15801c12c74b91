import { formatAmount } from "../../money";
import { type Disclosure, type Figure, filledFiguresOf } from "../../tables";
import { isCellError } from "../../workbook";
import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName, measureOf } from "../words";

/** An amount cell holds a number or a blank. A number kept as text is read, and told, because Excel's own sums pass it over. */
export const notANumber: Rule = {
  meta: {
    id: "form/not-a-number",
    title: "金额是数字",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      text: "{figure}（{cell}）是文本格式的数字“{raw}”，Excel 求和时会把它漏掉；检查时已按数字读取。",
      unreadable: "{figure}（{cell}）写着“{raw}”，不是数字，涉及它的勾稽关系无法检查。",
    },
    advice: "请改为数字；没有金额的留空。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      const filled = filledFiguresOf(table);
      looked(filled.length);
      for (const figure of filled.filter(({ asText, readable }) => asText || !readable)) {
        if (!figure.asText && isCellError(figure.raw)) continue;
        const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), raw: String(figure.raw) };
        const messageId = figure.asText ? "text" : "unreadable";
        const retyped = asNumber(figure, disclosure);
        const fix = retyped && cellFix(retyped, workbook);
        const cells = [figure.cell];
        yield {
          messageId,
          data,
          table: figure.table,
          subject: figureName(figure, disclosure),
          cells,
          ...(fix && { fix }),
        };
      }
    }
  },
};

/** The number that the text says; none for a formula's text, nor where part of a 分 would be lost. */
function asNumber(figure: Figure, disclosure: Disclosure): CellChanges | undefined {
  if (!figure.asText || !figure.exact || figure.formula !== undefined) return undefined;
  const decimal = formatAmount(figure.amount, measureOf(figure, disclosure));
  const edit = { cell: figure.cell, before: String(figure.raw), content: { kind: "number" as const, decimal } };
  return { safe: true, edits: [edit] };
}
