import type { Report, TableReport } from "../../diagnose";
import type { Template } from "../../tables";
import { areaA1 } from "../../workbook";
import { type Markup, markup } from "./markup";
import { countsOf, tellState } from "./words";

/** The tables of the template: where each was found, and in what state. */
export function tablesSection(report: Report, { words }: Template): Markup {
  return markup`<section>
<h3>${words.all}</h3>
<table class="tables"><thead><tr><th scope="col">表号</th><th scope="col">表名</th><th scope="col">工作表</th><th scope="col">范围</th><th scope="col">状态</th><th scope="col">问题</th></tr></thead>
<tbody>${report.tables.map((table) => tableRow(table, report))}</tbody></table>
</section>
`;
}

function tableRow({ id, number, title, sheet, area, state }: TableReport, report: Report): Markup {
  const findings = state === "duplicate" ? [] : report.findings.filter(({ table }) => table === id);
  return markup`<tr><td class="nowrap">${number}</td><td>${title}</td><td>${sheet ?? "—"}</td><td class="cell">${area ? areaA1(area) : "—"}</td><td>${tellState(state)}</td><td>${countsOf(findings) || "—"}</td></tr>
`;
}
