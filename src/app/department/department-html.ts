import { formatAmount, percentText } from "../../money";
import { type Markup, joined, markup } from "../../present/html/markup";
import type { DepartmentReport } from "./check-department";
import { departmentText } from "./department-text";
import type { DepartmentOverview, UnitOverview } from "./overview";
import { dayOf, stateText } from "./overview-sheet";

/** 核对汇总 as a part of the HTML report: what was found, and the units below one another with their shares as bars. */
export function departmentHtml(report: DepartmentReport): Markup {
  const { overview } = report;
  const { totals, measure, sums, units } = overview;
  const heads = joined(
    totals.map((name) => markup`<th>${name}</th>`),
    "",
  );
  const rows = joined(
    units.map((unit) => unitRow(unit, overview)),
    "",
  );
  const total = joined(
    sums.map((sum) => markup`<td class="number">${formatAmount(sum, measure)}</td>`),
    "",
  );
  return markup`<section id="units"><h2>与各单位核对</h2><pre>${departmentText(report).trim()}</pre><table><caption>各单位一览（${measure}，条形为占各单位合计的份额）</caption><thead><tr><th>单位</th>${heads}<th>校验结果</th><th>修改时间</th></tr></thead><tbody>${rows}<tr><th scope="row">合计</th>${total}<td></td><td></td></tr></tbody></table></section>`;
}

function unitRow(unit: UnitOverview, { measure }: DepartmentOverview): Markup {
  const totals = unit.totals.map(({ amount, share = 0n }) =>
    amount === undefined
      ? markup`<td></td>`
      : markup`<td class="number">${formatAmount(amount, measure)}<br><meter min="0" max="10000" value="${String(share)}">${percentText(share)}%</meter></td>`,
  );
  return markup`<tr><th scope="row">${unit.unit}</th>${joined(totals, "")}<td>${stateText(unit)}</td><td>${unit.changed ? dayOf(unit.changed) : ""}</td></tr>`;
}
