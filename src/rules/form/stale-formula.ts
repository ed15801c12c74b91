import { formatAmount } from "../../money";
import { type Figure, Lines, orderOfCells, staleResult } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName, measureOf, money } from "../words";

/**
 * A formula's cell keeps what the formula gives. Another program than Excel may have changed the cells that it reads and computed nothing: then sums
 * fail that are none of the unit's mistakes. Looked at where ties fail; told once a table.
 */
export const staleFormula: Rule = {
  meta: {
    id: "form/stale-formula",
    title: "公式的结果是最新的",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      one: "{figure}（{cell}）的公式现在应得 {result}，单元格里保存的却是 {amount}：公式没有重新计算。",
      several: "{table}有 {count} 个公式没有重新计算，例如{figure}（{cell}）应得 {result}，保存的却是 {amount}。",
    },
    advice: "请在 Excel 中打开，按 Ctrl+Alt+F9 全部重新计算并保存，再检查一次：有些错误可能因此消失。",
  },
  *check(disclosure, { looked, missed }) {
    const lines = new Lines(disclosure);
    const inDoubt = new Set(missed.flatMap(({ equation: { left, right } }) => [...left, ...right]));
    const formulas = [...inDoubt].filter(({ formula }) => formula !== undefined).sort(orderOfCells(disclosure));
    looked(formulas.length);
    for (const { id, spec } of disclosure.tables) {
      const stale = formulas.flatMap((figure) => {
        const result = figure.table === id ? staleResult(figure, lines, disclosure) : undefined;
        return result === undefined ? [] : [{ figure, result }];
      });
      const [first] = stale;
      if (!first) continue;
      const { figure, result } = first;
      const data = {
        table: spec.number,
        count: stale.length,
        figure: figureName(figure, disclosure),
        cell: cellName(figure.cell),
        result: formatAmount(result, measureOf(figure, disclosure)),
        amount: money(figure, disclosure),
      };
      const cells = stale.map((one: { readonly figure: Figure }) => one.figure.cell);
      yield { messageId: stale.length === 1 ? "one" : "several", data, table: id, subject: id, cells };
    }
  },
};
