import type { ReportFinding, Unchecked } from "../../diagnose/report";
import { type Problem, headlineOf, otherSuspectLines, restOf, suspectLines, toldProblem } from "../problems";
import { PROBLEM_PARTS } from "../wording/problems";
import { undeterminedText } from "../wording/suspects";
import { findingFacts, findingItem, fixRow } from "./finding-item";
import { type Markup, NOTHING, markup } from "./markup";
import { tell } from "./words";
import { type Anchors, SHOWN_FOLLOWS } from "./workbooks";

/** One problem: what is wrong, where, what to do; and folded below it what follows from it, which is open on paper. */
export function problemItem(problem: Problem, number: number, measure: string | undefined, anchors: Anchors): Markup {
  const { leads, follows, suspects, unchecked, severity } = problem;
  const [lead, ...alike] = leads;
  const anchor = anchors.problem(problem);
  const others = suspects ? otherSuspectLines(suspects) : [];
  const folded = (title: string, findings: readonly ReportFinding[]): Markup =>
    foldedFindings(title, findings, (finding) => findingItem(finding, measure, anchors, problem.fix === undefined));
  return markup`<li${anchor === undefined ? NOTHING : markup` id="${anchor}"`} class="problem ${severity}">
<p class="message"><span class="number">${number}.</span>${tell(toldProblem(problem))} ${headlineText(problem, lead)}</p>
${lead && restOf(lead) !== "" ? markup`<p>${restOf(lead)}</p>` : NOTHING}<dl>${causes(problem)}${lead ? findingFacts(lead, measure) : NOTHING}${problem.fix ? fixRow(problem.fix) : NOTHING}</dl>
${folded(PROBLEM_PARTS.alike(alike.length), alike)}${foldedLines(PROBLEM_PARTS.otherwise(others.length), others)}${folded(PROBLEM_PARTS.follows(follows.length), follows)}${foldedLines(PROBLEM_PARTS.unchecked(unchecked.length), unchecked.map(reasonOf))}</li>
`;
}

/** A problem's headline as a sentence; one that was split from its message stays as the message has it. */
function headlineText({ headline }: Problem, lead: ReportFinding | undefined): string {
  const isOneSentence = lead !== undefined && headlineOf(lead) === lead.message;
  return isOneSentence ? headline : `${headline}。`;
}

/** Why it is thought that these cells are wrong, or that it cannot be told which. */
function causes({ suspects, undetermined }: Problem): Markup {
  const lines = [
    ...(suspects ? suspectLines(suspects) : []),
    ...(undetermined ? [`${undeterminedText(undetermined)}。`] : []),
  ];
  return lines.length === 0 ? NOTHING : markup`<dt>判断</dt><dd>${lines.map((line) => markup`<p>${line}</p>`)}</dd>`;
}

function foldedFindings(
  title: string,
  findings: readonly ReportFinding[],
  item: (finding: ReportFinding) => Markup,
): Markup {
  if (findings.length === 0) return NOTHING;
  const rest = findings.length - SHOWN_FOLLOWS;
  const more = rest > 0 ? markup`<p class="note">另有 ${rest} 条未列出，完整清单请用 JSON 格式输出。</p>` : NOTHING;
  return markup`<details><summary>${title}</summary>
<ul class="findings">${findings.slice(0, SHOWN_FOLLOWS).map(item)}</ul>
${more}</details>
`;
}

function foldedLines(title: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return NOTHING;
  const rest = lines.length - SHOWN_FOLLOWS;
  const more = rest > 0 ? markup`<li>等 ${lines.length} 项</li>` : NOTHING;
  return markup`<details><summary>${title}</summary>
<ul>${lines.slice(0, SHOWN_FOLLOWS).map((line) => markup`<li>${line}</li>`)}${more}</ul></details>
`;
}

function reasonOf({ reason }: Unchecked): string {
  return reason;
}
