import type { FileResult } from "../file-result";
import { type Template, type Templates, usualTables } from "../../tables";
import { tablesOnce } from "../wording/tables";
import { type ReviewFacts, type ReviewRow, reviewForm } from "../review/review-form";
import { type Markup, NOTHING, markup } from "./markup";
import { isRounding } from "../wording/rounding";
import { ROUNDING, SEVERITIES } from "../wording/severity";
import { verdictOf } from "../wording/verdict";
import { tell, tellConformity, unitText } from "./words";
import { anchorsOf } from "./workbooks";

/** What is counted of a unit, in the order of the columns. */
const COUNTED = [SEVERITIES.error, SEVERITIES.warning, ROUNDING, SEVERITIES.info].map(({ word }) => word);

/** What a folder's page begins with: all units, those that could not be read among them, and the reviewer's form over all of them. */
export function overview(workbooks: readonly FileResult[], templates: Templates, facts?: ReviewFacts): Markup {
  const read = workbooks.filter((workbook) => "report" in workbook);
  const wrong = read.filter(({ report }) => report.summary.errors > 0).length;
  const doubtful = read.filter(({ report }) => report.summary.errors === 0 && verdictOf(report).tone === "warn").length;
  const unread = workbooks.length - read.length;
  return markup`<section class="overview" id="overview">
<h1>单位预算公开校验汇总</h1>
<p class="lead">共 ${workbooks.length} 个文件：${wrong} 个有错误，${doubtful} 个没有错误但有需核实或未检查的内容，${read.length - wrong - doubtful} 个没有发现错误，${unread} 个未能读取。</p>
<h2>各单位情况</h2>
<table class="units"><thead><tr><th scope="col" class="num">序号</th><th scope="col">单位</th><th scope="col">文件</th><th scope="col">结论</th>${COUNTED.map((word) => markup`<th scope="col" class="num">${word}</th>`)}<th scope="col" class="num">表数</th></tr></thead>
<tbody>${workbooks.map(unitRow)}</tbody></table>
<h2>预算公开情况检查表（汇总）</h2>
${matrices(workbooks, templates, facts)}
<p class="note">✓ 是，✗ 否，□ 待核（需人工核对、需单位说明，或未能检查）。各单位的问题和位置见其后各页。</p>
</section>`;
}

/** The form over all units: one for each template by which workbooks were read. What could not be read stands in the first. */
function matrices(
  workbooks: readonly FileResult[],
  templates: Templates,
  facts: ReviewFacts | undefined,
): readonly Markup[] {
  const templateIn = (workbook: FileResult) => ("report" in workbook ? workbook.report.template : undefined);
  const used = templates.filter(({ id }) => workbooks.some((workbook) => templateIn(workbook) === id));
  const shown = used.length > 0 ? used : templates.slice(0, 1);
  return shown.map((template, place) => {
    const rows = workbooks.map((workbook, index) => {
      const id = templateIn(workbook);
      const isHere = id === undefined ? place === 0 : id === template.id;
      return isHere ? matrixRow(workbook, index, template, facts) : NOTHING;
    });
    const numbers = usualTables(template).map(({ number }) => markup`<th scope="col">${number}</th>`);
    const title = shown.length > 1 ? markup`<h3>${template.title}</h3>` : NOTHING;
    return markup`${title}<table class="matrix"><thead><tr><th scope="col" class="num">序号</th><th scope="col">单位</th><th scope="col">及时性</th><th scope="col">表格<wbr>整体</th>${numbers}</tr></thead>
<tbody>${rows}</tbody></table>`;
  });
}

function unitRow(workbook: FileResult, index: number): Markup {
  const number = markup`<td class="num">${index + 1}</td>`;
  const { workbook: anchor } = anchorsOf(index + 1);
  if ("error" in workbook)
    return markup`<tr>${number}<td>—</td><td class="file"><a href="#${anchor}">${workbook.file}</a></td><td colspan="6">${tell(UNREADABLE)}：${workbook.error.message}</td></tr>
`;
  const { report, file } = workbook;
  const { summary } = report;
  const found = new Set(report.tables.filter(({ state }) => state !== "missing").map(({ id }) => id)).size;
  const rounding = report.findings.filter(isRounding).length;
  const counts = [summary.errors, summary.warnings - rounding, rounding, summary.infos];
  return markup`<tr>${number}<td><a href="#${anchor}">${unitText(report.unit)}</a></td><td class="file">${file}</td><td>${tell(verdictOf(report))}</td>${counts.map((count) => markup`<td class="num">${count}</td>`)}<td class="num">${found}／${tablesOnce(report).length}</td></tr>
`;
}

/** How a file that could not be read is told. */
export const UNREADABLE = { sign: "✗", word: "未能检查", tone: "bad" } as const;

function matrixRow(workbook: FileResult, index: number, template: Template, facts: ReviewFacts | undefined): Markup {
  const number = markup`<td class="num">${index + 1}</td>`;
  if ("error" in workbook)
    return markup`<tr>${number}<td class="file">${workbook.file}</td><td colspan="${usualTables(template).length + 2}">${tell(UNREADABLE)}</td></tr>
`;
  const rows = reviewForm(workbook.report, template, facts).filter(
    (row) => row.group === "timeliness" || row.group === "table" || row.wholeOfTables === true,
  );
  return markup`<tr>${number}<td>${unitText(workbook.report.unit)}</td>${rows.map(matrixCell)}</tr>
`;
}

function matrixCell({ conformity, problems, group }: ReviewRow): Markup {
  const count = group === "table" && problems.length > 0 ? markup`<small>${problems.length} 条</small>` : markup``;
  return markup`<td>${tellConformity(conformity)}${count}</td>`;
}
