import { amountsOf } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName, money } from "../words";

/** A budget has no negative amounts. */
export const negative: Rule = {
  meta: {
    id: "form/negative",
    title: "金额不为负",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { negative: "{figure}（{cell}）为负数 {amount}。" },
    advice: "预算数一般不为负，请核对；确属冲减的请说明。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const amounts = amountsOf(table);
      looked(amounts.length);
      for (const figure of amounts.filter(({ amount }) => amount < 0)) {
        const data = {
          figure: figureName(figure, disclosure),
          cell: cellName(figure.cell),
          amount: money(figure, disclosure),
        };
        yield {
          messageId: "negative",
          data,
          table: figure.table,
          subject: figureName(figure, disclosure),
          cells: [figure.cell],
        };
      }
    }
  },
};
