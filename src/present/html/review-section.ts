import type { Report } from "../../diagnose";
import { type ReviewFacts, type ReviewProblem, type ReviewRow, reviewForm } from "../review/review-form";
import type { Template } from "../../tables";
import type { ProblemList } from "../problems";
import { type Markup, NOTHING, markup } from "./markup";
import { tell, unitText } from "./words";
import type { Anchors } from "./workbooks";

const SHOWN = 20;

/** The reviewer's form, filled in from the findings, with room for what a person has to add. */
export function reviewSection(
  report: Report,
  template: Template,
  list: ProblemList,
  anchors: Anchors,
  facts?: ReviewFacts,
): Markup {
  return markup`<section class="review" id="${anchors.workbook}-form">
<h2>${template.isAccounts ? "决算" : "预算"}公开情况检查表</h2>
<p class="form-head"><span>单位：${unitText(report.unit)}</span><span>年度：${report.year ?? "　　　　"}</span><span>金额单位：${report.measure ?? "　　"}</span></p>
<table class="form"><thead><tr><th scope="col" rowspan="2" class="num">序号</th><th scope="col" rowspan="2">检查内容</th><th scope="col" rowspan="2">要求</th><th scope="colgroup" colspan="2">符合要求</th><th scope="col" rowspan="2">存在问题及位置</th></tr><tr><th scope="col" class="tick">是</th><th scope="col" class="tick">否</th></tr></thead>
<tbody>${reviewForm(report, template, facts, list).map((row, index) => formRow(row, index + 1, anchors))}</tbody></table>
<p class="form-foot"><span>检查人：</span><span>复核人：</span><span>检查日期：　　　　年　　月　　日</span></p>
<p class="note">“是”“否”由校验结果填写；两栏都是“□”的，由检查人核对后勾选。</p>
</section>
`;
}

function formRow(row: ReviewRow, number: number, anchors: Anchors): Markup {
  const ticks = row.conformity === "open" ? ["□", "□"] : row.conformity === "yes" ? ["√", ""] : ["", "√"];
  const shown = row.problems.slice(0, SHOWN).map((problem) => problemItem(problem, anchors));
  const rest =
    row.problems.length > SHOWN ? markup`<p>另有 ${row.problems.length - SHOWN} 条，见问题清单。</p>` : markup``;
  return markup`<tr class="${row.conformity}"><td class="num">${number}</td><td class="item">${row.item}</td><td class="requirement">${row.requirement}</td>${ticks.map((tick) => markup`<td class="tick">${tick}</td>`)}<td>${shown}${rest}</td></tr>
`;
}

function problemItem({ place, text, told, problem, finding }: ReviewProblem, anchors: Anchors): Markup {
  const anchor = problem ? anchors.problem(problem) : finding && anchors.finding(finding.id);
  const severity = told ? markup`${tell(told)} ` : NOTHING;
  const link = anchor === undefined ? markup`${place}` : markup`<a href="#${anchor}">${place}</a>`;
  return markup`<p>${severity}${text}${place === "" ? NOTHING : markup`<span class="place">${link}</span>`}</p>`;
}
