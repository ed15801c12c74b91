import { formatAmount } from "../../money";
import { type Disclosure, type Figure, filledFiguresOf } from "../../tables";
import type { CellEdit } from "../../workbook";
import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { measureOf } from "../words";
import { toldAlone, toldTogether } from "../once-a-table";

/** Marks that nobody sees, as text copied from web pages and PDFs brings them. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A number kept as text is read, and told once a table, because Excel's own sums pass it over. */
export const numberAsText: Rule = {
  meta: {
    id: "form/number-as-text",
    title: "数字不是文本格式",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      one: "{figure}（{cell}）是文本格式的数字“{raw}”，Excel 求和时会把它漏掉；检查时已按数字读取。",
      many: "{table}有 {count} 个金额是文本格式的数字（{areas}），Excel 求和时会把它们漏掉；检查时已按数字读取。",
      unseen: "{table}有 {count} 个金额带有看不见的字符（{areas}），多半是从网页或 PDF 粘贴来的；检查时已按数字读取。",
    },
    advice: "请改为数字：可在本工具中一次改好，或选中这些单元格，用“数据 → 分列 → 完成”转换。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      const filled = filledFiguresOf(table);
      looked(filled.length);
      const texts = filled.filter(({ asText }) => asText);
      const unseen = texts.filter(({ raw }) => UNSEEN.test(String(raw)));
      const plain = texts.filter((figure) => !unseen.includes(figure));
      const one = (figure: Figure) => toldAlone("one", figure, { raw: String(figure.raw) }, disclosure);
      if (plain.length > 0) {
        const finding = plain.length === 1 ? one(plain[0]!) : toldTogether("many", plain, table.id, disclosure);
        const retyped = asNumbers(plain, disclosure);
        const fix = retyped && cellFix(retyped, workbook);
        yield { ...finding, ...(fix && { fix }) };
      }
      if (unseen.length > 0) {
        const finding = toldTogether("unseen", unseen, `${table.id}|unseen`, disclosure);
        const retyped = asNumbers(unseen, disclosure);
        const fix = retyped && cellFix(retyped, workbook);
        yield { ...finding, severity: "info", ...(fix && { fix }) };
      }
    }
  },
};

/** The numbers that the texts say; left out are a formula's text, and one of which part of a 分 would be lost. */
function asNumbers(figures: readonly Figure[], disclosure: Disclosure): CellChanges | undefined {
  const edits = figures.flatMap((figure): CellEdit[] => {
    if (!figure.exact || figure.formula !== undefined) return [];
    const decimal = formatAmount(figure.amount, measureOf(figure, disclosure));
    return [{ cell: figure.cell, before: String(figure.raw), content: { kind: "number", decimal } }];
  });
  return edits.length > 0 ? { safe: true, edits } : undefined;
}
