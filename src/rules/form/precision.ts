import { PRINTED_DECIMALS, formatAmount } from "../../money";
import { TABLE_IDS, figuresOf } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { cellName, figureName, measureOf } from "../words";

/** No more decimals than the measure prints: what is behind them is published by nobody and breaks sums that look right. */
export const precision: Rule = {
  meta: {
    id: "form/precision",
    title: "金额保留两位小数",
    severity: "warning",
    basis: BASES.template,
    tables: TABLE_IDS,
    needs: "any",
    messages: { decimals: "{figure}（{cell}）是 {amount}，多于两位小数，打印出来的数与实际参与计算的数不同。" },
    advice: "请四舍五入到两位小数，并核对各级合计。",
  },
  *check(disclosure, { looked }) {
    for (const figure of disclosure.tables.flatMap(figuresOf)) {
      if (figure.blank || !figure.readable) continue;
      looked();
      if (figure.decimals <= PRINTED_DECIMALS) continue;
      const amount = formatAmount(figure.amount, measureOf(figure, disclosure));
      const data = { figure: figureName(figure), cell: cellName(figure.cell), amount };
      yield { messageId: "decimals", data, table: figure.table, subject: figureName(figure), cells: [figure.cell] };
    }
  },
};
