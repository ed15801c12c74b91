import type { Report, TableReport } from "../../diagnose";
import type { Template } from "../../tables";
import { areaA1 } from "../../workbook";
import { type ProblemList, concerns } from "../problems";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { countsOf, tellState } from "./words";
import type { Anchors } from "./workbooks";

/** The tables of the template: where each was found, in what state, and which problems concern it. */
export function tablesSection(report: Report, { words }: Template, list: ProblemList, anchors: Anchors): Markup {
  return markup`<section id="${anchors.workbook}-tables">
<h3>${words.all}</h3>
<table class="tables"><thead><tr><th scope="col">表号</th><th scope="col">表名</th><th scope="col">工作表</th><th scope="col">范围</th><th scope="col">状态</th><th scope="col">问题</th></tr></thead>
<tbody>${report.tables.map((table) => tableRow(table, report, list, anchors))}</tbody></table>
</section>
`;
}

function tableRow(table: TableReport, report: Report, list: ProblemList, anchors: Anchors): Markup {
  const { number, title, sheet, area, state } = table;
  const problems = state === "duplicate" ? NOTHING : problemsOfTable(table, report, list, anchors);
  return markup`<tr><td class="nowrap">${number}</td><td>${title}</td><td>${sheet ?? "—"}</td><td class="cell">${area ? areaA1(area) : "—"}</td><td>${tellState(state)}</td><td>${problems.source === "" ? "—" : problems}</td></tr>
`;
}

const SHOWN = 12;

/** `错误 2　第 1、3 个`: how much is wrong in a table, and the problems from which it comes. */
function problemsOfTable({ id }: TableReport, report: Report, list: ProblemList, anchors: Anchors): Markup {
  const about = list.groups.flatMap(({ problems }) => problems.filter((problem) => concerns(problem, id)));
  if (about.length === 0) return NOTHING;
  const counts = countsOf(report.findings.filter(({ table }) => table === id));
  const links = about.slice(0, SHOWN).map((problem) => {
    const anchor = anchors.problem(problem);
    const number = list.numberOf(problem);
    return anchor === undefined ? markup`${number}` : markup`<a href="#${anchor}">${number}</a>`;
  });
  const rest = about.length > SHOWN ? ` 等 ${about.length} 个` : " 个";
  return markup`${counts === "" ? "" : `${counts}　`}<span class="nobreak">第 ${joined(links, "、")}${rest}</span>`;
}
