import { formatAmount } from "../../money";
import { type TableSpec, formsOf } from "../../tables";
import { placeText } from "../../workbook";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { cellName, figureName, measureOf, money } from "../words";

/** So many cells of a sum are named; the rest is counted. */
const MOST_CELLS = 3;

/** 年初预算数 of the accounts is the budget that the unit published in spring; looked at where that is given beside them. */
export const initialBudget: Rule = {
  meta: {
    id: "x/initial-budget",
    title: "年初预算数＝年初公布的预算",
    severity: "warning",
    basis: BASES.between,
    tables: printsInitialBudget,
    needs: "any",
    messages: {
      different: "{figure}（{cell}）是 {amount} {measure}，年初公布的预算（{place}）是 {budget} {budgetMeasure}。",
      absent: "{figure}（{cell}）是 {amount} {measure}，年初公布的预算中没有这一项。",
    },
    advice: "年初预算数应为年初批复并公布的预算数；预算经批准划转的，请在说明中写明。",
  },
  *check(disclosure, { budget, looked }) {
    if (!budget) return;
    looked(budget.compared);
    for (const { figure, budget: said, measure, cells } of budget.differences) {
      const shown = cells.slice(0, MOST_CELLS).map(placeText).join("、");
      yield {
        messageId: cells.length === 0 ? "absent" : "different",
        data: {
          figure: figureName(figure, disclosure),
          cell: cellName(figure.cell),
          amount: money(figure, disclosure),
          measure: measureOf(figure, disclosure),
          place: cells.length > MOST_CELLS ? `${shown}等 ${cells.length} 格` : shown,
          budget: formatAmount(said, measure),
          budgetMeasure: measure,
        },
        table: figure.table,
        subject: figureName(figure, disclosure),
        cells: [figure.cell],
      };
    }
  },
};

/** True for a table that some print of shows 年初预算数. */
function printsInitialBudget(spec: TableSpec): boolean {
  return formsOf(spec).some(({ sections }) =>
    sections.some(({ columns }) =>
      columns.some((column) => column.role === "amount" && column.question.version === "initial"),
    ),
  );
}
