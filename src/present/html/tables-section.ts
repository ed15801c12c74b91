import type { Report, TableReport } from "../../diagnose";
import { tableNumber } from "../../tables";
import { areaA1 } from "../../workbook";
import { type Markup, markup } from "./markup";
import { countsOf, tellState } from "./words";

/** The eleven tables: where each was found, and in what state. */
export function tablesSection(report: Report): Markup {
  return markup`<section>
<h3>十一张表</h3>
<table class="tables"><thead><tr><th scope="col">表号</th><th scope="col">表名</th><th scope="col">工作表</th><th scope="col">范围</th><th scope="col">状态</th><th scope="col">问题</th></tr></thead>
<tbody>${report.tables.map((table) => tableRow(table, report))}</tbody></table>
</section>
`;
}

function tableRow({ id, title, sheet, area, state }: TableReport, report: Report): Markup {
  const findings = state === "duplicate" ? [] : report.findings.filter(({ table }) => table === id);
  return markup`<tr><td class="nowrap">${tableNumber(id)}</td><td>${title}</td><td>${sheet ?? "—"}</td><td class="cell">${area ? areaA1(area) : "—"}</td><td>${tellState(state)}</td><td>${countsOf(findings) || "—"}</td></tr>
`;
}
