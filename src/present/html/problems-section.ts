import type { Report } from "../../diagnose/report";
import type { ProblemGroup, ProblemList } from "../problems";
import { type Markup, NOTHING, markup } from "./markup";
import { problemItem } from "./problem-item";
import { type Anchors, SHOWN_PROBLEMS } from "./workbooks";

/** The problems of a workbook, what is to be mended first, each with what follows from it folded below. Rounding differences stand in a section of their own. */
export function problemsSection(report: Report, list: ProblemList, anchors: Anchors): Markup {
  const groups = list.groups.filter(({ key }) => key !== "rounding");
  const problems = groups.flatMap((group) => group.problems);
  const findings = problems.reduce((count, { leads, follows }) => count + leads.length + follows.length, 0);
  const lead =
    findings > problems.length
      ? markup`<p class="note">${findings} 条提示出自 ${problems.length} 个原因：改好一个，由它引起的随之消失。</p>`
      : NOTHING;
  const body = problems.length === 0 ? markup`<p>没有发现问题。</p>` : markup`${lead}${groups.map(groupPart)}`;
  return markup`<section id="${anchors.workbook}-problems">
<h3>问题清单</h3>
${body}</section>
`;

  function groupPart(group: ProblemGroup): Markup {
    return markup`<h4>${group.title}<small>${group.problems.length} 个</small></h4>
${problemItems(group, report, list, anchors)}`;
  }
}

/** The rounding differences, apart from what is wrong: each with the amount by which its figures would have to move. */
export function roundingSection(report: Report, list: ProblemList, anchors: Anchors): Markup {
  const group = list.groups.find(({ key }) => key === "rounding");
  if (!group) return NOTHING;
  return markup`<section id="${anchors.workbook}-rounding">
<h3>尾差</h3>
<p>下列 ${group.problems.length} 条差额都在四舍五入范围内（每个数按末位的半个单位计），不算错误。要账表完全相平，可按所列的金额调整其中一个数。</p>
${problemItems(group, report, list, anchors)}</section>
`;
}

function problemItems({ problems }: ProblemGroup, { measure }: Report, list: ProblemList, anchors: Anchors): Markup {
  const rest = problems.length - SHOWN_PROBLEMS;
  const more = rest > 0 ? markup`<p class="note">这里另有 ${rest} 个未列出，完整清单请用 JSON 格式输出。</p>` : NOTHING;
  const items = problems
    .slice(0, SHOWN_PROBLEMS)
    .map((problem) => problemItem(problem, list.numberOf(problem), measure, anchors));
  return markup`<ul class="problems">${items}</ul>
${more}`;
}
