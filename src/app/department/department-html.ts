import { formatAmount } from "../../money";
import { escapeHtml } from "../../present/html/escape";
import type { DepartmentReport } from "./check-department";
import { dayOf, percent, stateText } from "./overview-sheet";
import { departmentText } from "./department-text";

/** 核对汇总 as a part of the HTML report: what was found, and the units below one another with their shares as bars. */
export function departmentHtml(report: DepartmentReport): string {
  const { overview } = report;
  const { totals, measure, sums } = overview;
  const cell = (text: string, kind = "") => `<td${kind}>${escapeHtml(text)}</td>`;
  const rows = overview.units.map(
    (unit) =>
      `<tr><th scope="row">${escapeHtml(unit.unit)}</th>` +
      unit.totals
        .map(({ amount, share = 0 }) =>
          amount === undefined
            ? cell("")
            : `<td class="number">${escapeHtml(formatAmount(amount, measure))}<meter min="0" max="10000" value="${Math.max(0, share)}">${percent(share)}%</meter></td>`,
        )
        .join("") +
      `${cell(stateText(unit))}${cell(unit.changed ? dayOf(unit.changed) : "")}</tr>`,
  );
  return (
    `<section id="units"><h2>与各单位核对</h2><pre>${escapeHtml(departmentText(report).trim())}</pre>` +
    `<table><caption>各单位一览（${escapeHtml(measure)}，条形为占各单位合计的份额）</caption><thead><tr><th>单位</th>` +
    `${totals.map((name) => `<th>${escapeHtml(name)}</th>`).join("")}<th>校验结果</th><th>修改时间</th></tr></thead><tbody>${rows.join("")}` +
    `<tr><th scope="row">合计</th>${sums.map((sum) => `<td class="number">${escapeHtml(formatAmount(sum, measure))}</td>`).join("")}<td></td><td></td></tr>` +
    `</tbody></table></section>`
  );
}
