import { absolute, formatAmount } from "../../money";
import { numberAbout, tableAbout } from "../../tables";
import { roundingBound } from "../../ties";
import { BASES } from "../bases";
import { pensionPairs } from "../pension-pairs";
import type { Rule } from "../rule";

/** What the table of basic expenditure pays by economic code is what that of the general budget has as basic expenditure under the functional code; each only where both are there. What rounding
 * explains is a hint. */
export const pension: Rule = {
  meta: {
    id: "x/pension",
    title: (template) =>
      `社会保障缴费：${numberAbout(template, "basicExpenditure")}经济科目＝${numberAbout(template, "generalBudget")}功能科目`,
    severity: "warning",
    basis: BASES.codes,
    tables: ["generalBudget", "basicExpenditure"],
    pair: ["generalBudget", "basicExpenditure"],
    needs: "all",
    messages: {
      different: (template) =>
        `{name}：${numberAbout(template, "basicExpenditure")} {economic} 为 {left}，` +
        `${numberAbout(template, "generalBudget")} {functional} 基本支出为 {right}，差 {difference} {measure}。`,
    },
    advice: "请核对两张表；确有其他经济科目在该功能科目列支的，请说明。",
  },
  *check(disclosure, { looked }) {
    const basic = tableAbout(disclosure, "basicExpenditure");
    if (!basic) return;
    const { id, effectiveMeasure: measure } = basic;
    for (const { name, economic, functional, left, right, sums, difference } of pensionPairs(disclosure)) {
      looked();
      if (difference === 0) continue;
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
        table: id,
        subject: functional,
        cells: figures.map((figure) => figure.cell),
        ...(isRounding && { severity: "info" as const }),
      };
    }
  },
};
