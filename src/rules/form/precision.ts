import { PRINTED_DECIMALS, formatAmount, printedUnit, roundToPrinted } from "../../money";
import { type Disclosure, type Figure, filledFiguresOf } from "../../tables";
import { cellText } from "../../workbook";
import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName, measureOf } from "../words";

/** No more decimals than the measure prints: what is behind them is published by nobody and breaks sums that look right. */
export const precision: Rule = {
  meta: {
    id: "form/precision",
    title: "金额保留两位小数",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { decimals: "{figure}（{cell}）是 {amount}，多于两位小数，打印出来的数与实际参与计算的数不同。" },
    advice: "请四舍五入到两位小数，并核对各级合计。",
  },
  *check(disclosure, { workbook, looked }) {
    for (const table of disclosure.tables) {
      const amounts = filledFiguresOf(table).filter(({ readable }) => readable);
      looked(amounts.length);
      for (const figure of amounts.filter(({ decimals }) => decimals > PRINTED_DECIMALS)) {
        const amount = formatAmount(figure.amount, measureOf(figure, disclosure));
        const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), amount };
        const retyped = rounded(figure, disclosure);
        const fix = retyped && cellFix(retyped, workbook);
        const cells = [figure.cell];
        const where = { table: figure.table, subject: figureName(figure, disclosure), cells };
        yield { messageId: "decimals", data, ...where, ...(fix && { fix }) };
      }
    }
  },
};

/** The amount as it is printed. Not safe: the sums over it may then miss by the rounding. */
function rounded(figure: Figure, disclosure: Disclosure): CellChanges | undefined {
  const measure = measureOf(figure, disclosure);
  // An amount that was itself rounded to just the half may have been below it.
  const doubtful = !figure.exact && 2 * (Math.abs(figure.amount) % printedUnit(measure)) === printedUnit(measure);
  if (figure.formula !== undefined || doubtful) return undefined;
  const decimal = formatAmount(roundToPrinted(figure.amount, measure), measure);
  const edit = { cell: figure.cell, before: cellText(figure.raw), content: { kind: "number" as const, decimal } };
  return { safe: false, edits: [edit] };
}
