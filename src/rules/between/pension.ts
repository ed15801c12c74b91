import { absolute, formatAmount } from "../../money";
import { tableOf } from "../../tables";
import { roundingBound } from "../../ties";
import { BASES } from "../bases";
import { pensionPairs } from "../pension-pairs";
import type { Rule } from "../rule";

/** What table 6 pays by economic code is what table 5's basic expenditure has under the functional code; each only where both are there. What rounding
 * explains is a hint. */
export const pension: Rule = {
  meta: {
    id: "x/pension",
    title: "社会保障缴费：表6经济科目＝表5功能科目",
    severity: "warning",
    basis: BASES.codes,
    tables: ["T5", "T6"],
    needs: "all",
    messages: {
      different: "{name}：表6 {economic} 为 {left}，表5 {functional} 基本支出为 {right}，差 {difference} {measure}。",
    },
    advice: "请核对两张表；确有其他经济科目在该功能科目列支的，请说明。",
  },
  *check(disclosure, { looked }) {
    for (const { name, economic, functional, left, right, sums, difference } of pensionPairs(disclosure)) {
      looked();
      if (difference === 0) continue;
      const { effectiveMeasure: measure } = tableOf(disclosure, "T6")!;
      const data = {
        name,
        economic: economic.join("＋"),
        functional,
        left: formatAmount(sums[0], measure),
        right: formatAmount(sums[1], measure),
        difference: formatAmount(difference, measure),
        measure,
      };
      const figures = [...left, ...right];
      const isRounding = absolute(difference) <= roundingBound(figures, disclosure);
      yield {
        messageId: "different",
        data,
        table: "T6",
        subject: functional,
        cells: figures.map((figure) => figure.cell),
        ...(isRounding && { severity: "info" as const }),
      };
    }
  },
};
