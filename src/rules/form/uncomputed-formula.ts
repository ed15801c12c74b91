import { type Disclosure, type DisclosureTable, type Figure, circleOf, figuresOf } from "../../tables";
import { isNotComputed } from "../../workbook";
import { BASES } from "../bases";
import { type Finding, type Rule, everyTable } from "../rule";
import { cellName, figureName, money } from "../words";

/**
 * A file keeps a formula's last result. Exports of budget systems and of programming libraries often keep none: such a cell is no blank and no error. Sums
 * and differences are computed here; whatever else there is was not checked. Told once a table.
 */
export const uncomputedFormula: Rule = {
  meta: {
    id: "form/uncomputed-formula",
    title: "公式存有结果",
    severity: "info",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      computed: "{table}有 {count} 个公式在文件中没有保存结果，校验时已按公式算出，例如{figure}（{cell}）得 {amount}。",
      unknown:
        "{table}有 {count} 个公式在文件中没有保存结果，校验时也算不出来，例如{figure}（{cell}）；涉及它们的勾稽关系没有检查。",
    },
    advice: "请用 Excel 或 WPS 打开文件并保存一次，公式的结果就会存入文件；算不出来的保存后请再检查一次。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const formulas = figuresOf(table).filter(({ formula }) => formula !== undefined);
      looked(formulas.length);
      const computed = formulas.filter(({ computedHere }) => computedHere);
      const unknown = formulas.filter((figure) => isNotComputed(figure.raw) && !circleOf(figure, disclosure));
      if (computed.length > 0) yield finding("computed", computed, table, disclosure);
      if (unknown.length > 0) yield { ...finding("unknown", unknown, table, disclosure), severity: "warning" };
    }
  },
};

function finding(
  messageId: "computed" | "unknown",
  figures: readonly Figure[],
  { id, spec }: DisclosureTable,
  disclosure: Disclosure,
): Finding {
  const figure = figures.find(({ amount }) => amount !== 0) ?? figures[0]!;
  const data = {
    table: spec.number,
    count: figures.length,
    figure: figureName(figure, disclosure),
    cell: cellName(figure.cell),
    amount: money(figure, disclosure),
  };
  return { messageId, data, table: id, subject: `${id} ${messageId}`, cells: figures.map(({ cell }) => cell) };
}
