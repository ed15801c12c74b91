import { formatAmount } from "../../money";
import { type Disclosure, type Figure, Lines, filledFiguresOf, passedOver } from "../../tables";
import type { Judged } from "../../ties";
import { type CellEdit, cellInFormula } from "../../workbook";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import { toldAlone, toldTogether } from "../once-a-table";
import { type Finding, type Rule, everyTable } from "../rule";
import { cellName, measureOf } from "../words";

/** Marks that nobody sees, as text copied from web pages and PDFs brings them. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A number kept as text is read, and told once a table, because Excel's own sums pass it over; what a sum has passed over is told with that sum. */
export const numberAsText: Rule = {
  meta: {
    id: "form/number-as-text",
    title: "数字不是文本格式",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      passedOver:
        "{figure}（{cell}）是文本格式的数字“{raw}”，公式 {formula} 求和时把它漏掉了：改成数字后，{formula} 得 {result}。",
      passedOverMany:
        "{table}有 {count} 个金额是文本格式的数字（{areas}），公式 {formula} 求和时把它们漏掉了：改成数字后，{formula} 得 {result}。",
      one: "{figure}（{cell}）是文本格式的数字“{raw}”，Excel 求和时会把它漏掉；检查时已按数字读取。",
      many: "{table}有 {count} 个金额是文本格式的数字（{areas}），Excel 求和时会把它们漏掉；检查时已按数字读取。",
      unseen: "{table}有 {count} 个金额带有看不见的字符（{areas}），多半是从网页或 PDF 粘贴来的；检查时已按数字读取。",
    },
    advice: "请改为数字：可在本工具中一次改好，或选中这些单元格，用“数据 → 分列 → 完成”转换。",
  },
  *check(disclosure, { workbook, looked, missed }) {
    const sums = sumsOverTexts(disclosure, missed);
    const fixed = (finding: Finding, figures: readonly Figure[]): Finding => {
      const edits = asNumbers(figures, disclosure);
      const fix = edits.length > 0 ? cellFix({ safe: true, edits }, workbook) : undefined;
      return { ...finding, ...(fix && { fix }) };
    };
    for (const table of disclosure.tables) {
      const filled = filledFiguresOf(table);
      looked(filled.length);
      const texts = filled.filter(({ asText }) => asText);
      for (const sum of new Set(texts.flatMap((text) => sums.get(text) ?? []))) {
        const missing = texts.filter((text) => sums.get(text) === sum);
        const said = { formula: formulaName(sum.figure, missing[0]!), result: sum.result };
        yield fixed(missingFrom(missing, said, disclosure), missing);
      }
      const rest = texts.filter((text) => !sums.has(text));
      const unseen = rest.filter(({ raw }) => UNSEEN.test(String(raw)));
      const plain = rest.filter((figure) => !unseen.includes(figure));
      if (plain.length === 1) yield fixed(alone("one", plain[0]!, {}, disclosure), plain);
      if (plain.length > 1) yield fixed(toldTogether("many", plain, table.id, disclosure), plain);
      const hint = `${table.id}|unseen`;
      if (unseen.length > 0)
        yield { ...fixed(toldTogether("unseen", unseen, hint, disclosure), unseen), severity: "info" };
    }
  },
};

/** A sum whose tie fails because it passes over texts: the formula is right, the texts are to blame. */
interface SpoiltSum {
  readonly figure: Figure;
  readonly result: string;
}

/** The first such sum of each text that one passes over. */
function sumsOverTexts(disclosure: Disclosure, missed: readonly Judged[]): ReadonlyMap<Figure, SpoiltSum> {
  const lines = new Lines(disclosure);
  const sums = new Map<Figure, SpoiltSum>();
  const inDoubt = new Set(missed.flatMap(({ equation: { left, right } }) => [...left, ...right]));
  for (const figure of inDoubt) {
    const passed = passedOver(figure, lines, disclosure);
    if (!passed) continue;
    const sum = { figure, result: formatAmount(passed.result, measureOf(figure, disclosure)) };
    for (const text of passed.texts) if (!sums.has(text)) sums.set(text, sum);
  }
  return sums;
}

/** The texts that one sum passes over, as one finding. */
function missingFrom(texts: readonly Figure[], said: Readonly<Record<string, string>>, disclosure: Disclosure) {
  if (texts.length === 1) return alone("passedOver", texts[0]!, said, disclosure);
  const { data, ...told } = toldTogether("passedOverMany", texts, `${texts[0]!.table}|${said.formula}`, disclosure);
  return { ...told, data: { ...data, ...said } };
}

function alone(messageId: string, figure: Figure, said: Readonly<Record<string, string>>, disclosure: Disclosure) {
  return toldAlone(messageId, figure, { raw: String(figure.raw), ...said }, disclosure);
}

/** `D14`, or `表3!D14` on another sheet than the cell that is told. */
function formulaName({ cell }: Figure, { cell: { sheet } }: Figure): string {
  return cell.sheet === sheet ? cellName(cell) : cellInFormula(cell);
}

/** The numbers that the texts say; left out are a formula's text, and one of which part of a 分 would be lost. */
function asNumbers(figures: readonly Figure[], disclosure: Disclosure): CellEdit[] {
  return figures.flatMap((figure): CellEdit[] => {
    if (!figure.exact || figure.formula !== undefined) return [];
    const decimal = formatAmount(figure.amount, measureOf(figure, disclosure));
    return [{ cell: figure.cell, before: String(figure.raw), content: { kind: "number", decimal } }];
  });
}
