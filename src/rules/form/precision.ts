import { formatAmount, printedUnit, roundToPrinted } from "../../money";
import { type Disclosure, type Figure, amountsOf, printedDecimals } from "../../tables";
import { type CellEdit, cellText } from "../../workbook";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { measureOf } from "../words";
import { toldAlone, toldTogether } from "../once-a-table";

/**
 * No more decimals than the tables print (two; four where the whole set prints four): what is behind them is published by nobody and breaks sums
 * that look right. Told once a table.
 */
export const precision: Rule = {
  meta: {
    id: "form/precision",
    title: "金额保留两位小数",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      decimals: "{figure}（{cell}）是 {amount}，多于两位小数，打印出来的数与实际参与计算的数不同。",
      many: "{table}有 {count} 个金额多于两位小数（{areas}），打印出来的数与实际参与计算的数不同。",
    },
    advice: "请四舍五入到两位小数，并核对各级合计。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      const amounts = amountsOf(table);
      looked(amounts.length);
      const most = printedDecimals(table.effectiveMeasure, disclosure);
      const fine = amounts.filter(({ decimals }) => decimals > most);
      const [one] = fine;
      if (!one) continue;
      const alone = () =>
        toldAlone("decimals", one, { amount: formatAmount(one.amount, measureOf(one, disclosure)) }, disclosure);
      const finding = fine.length === 1 ? alone() : toldTogether("many", fine, table.id, disclosure);
      const edits = fine.flatMap((figure) => rounded(figure, disclosure) ?? []);
      // not safe: the sums over a rounded amount may then miss by the rounding
      const fix = edits.length > 0 ? cellFix({ safe: false, edits }, workbook) : undefined;
      yield { ...finding, ...(fix && { fix }) };
    }
  },
};

/** The amount as it is printed; none for a formula. */
function rounded(figure: Figure, disclosure: Disclosure): CellEdit | undefined {
  const measure = measureOf(figure, disclosure);
  // An amount that was itself rounded to just the half may have been below it.
  const doubtful = !figure.exact && 2 * (Math.abs(figure.amount) % printedUnit(measure)) === printedUnit(measure);
  if (figure.formula !== undefined || doubtful) return undefined;
  const decimal = formatAmount(roundToPrinted(figure.amount, measure), measure);
  return { cell: figure.cell, before: cellText(figure.raw), content: { kind: "number", decimal } };
}
