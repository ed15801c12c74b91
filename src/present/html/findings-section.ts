import type { Report, ReportFinding } from "../../diagnose";
import { formulaName, placeName, valueName } from "../wording/cells";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { editText } from "../text/finding-comment";
import { consequenceText, isRounding, moveText } from "../wording/rounding";
import { countsOf, tellFinding } from "./words";
import { dayText } from "../wording/day";
import { EXPLAINED } from "../wording/explanations";
import { numberIn, tablesOnce } from "../wording/tables";
import { type Anchors, SHOWN_FINDINGS } from "./workbooks";

/** Every finding but the rounding differences, table by table in the order of publication; what concerns the whole workbook comes first. */
export function findingsSection(report: Report, anchors: Anchors): Markup {
  const numbers = new Map(report.findings.map((finding, index) => [finding, index + 1]));
  const listed = report.findings.filter((finding) => !isRounding(finding));
  const ids = tablesOnce(report).map(({ id }) => id);
  const texts = listed.filter(({ text }) => text);
  const others = listed.filter(({ text }) => !text);
  const groups = [texts, ...[undefined, ...ids].map((table) => others.filter((finding) => finding.table === table))];
  const body = listed.length === 0 ? markup`<p>没有发现问题。</p>` : markup`${groups.map(groupOf)}`;
  return markup`<section id="${anchors.workbook}-findings">
<h3>问题清单</h3>
${body}</section>
`;

  function groupOf(findings: readonly ReportFinding[]): Markup {
    const [first] = findings;
    if (!first) return NOTHING;
    const rest = findings.length - SHOWN_FINDINGS;
    const more =
      rest > 0 ? markup`<p class="note">这里另有 ${rest} 条未列出，完整清单请用 JSON 格式输出。</p>` : NOTHING;
    const shown = findings.slice(0, SHOWN_FINDINGS);
    return markup`<h4>${groupTitle(first, report)}<small>${countsOf(findings)}</small></h4>
<ul class="findings">${shown.map((finding) => findingItem(finding, numbers.get(finding) ?? 0, report, anchors))}</ul>
${more}`;
  }
}

function groupTitle({ table, text }: ReportFinding, report: Report): string {
  if (table === undefined) return text ? "公开文字" : "整本工作簿";
  return `${numberIn(report, table)}　${report.tables.find(({ id }) => id === table)?.title ?? ""}`;
}

/** One finding, with everything that the report knows of it. */
export function findingItem(finding: ReportFinding, number: number, report: Report, anchors: Anchors): Markup {
  const anchor = anchors.finding(finding.id);
  const id = anchor === undefined ? NOTHING : markup` id="${anchor}"`;
  return markup`<li${id} class="finding ${finding.severity}">
<p class="message"><span class="number">${number}.</span>${tellFinding(finding)} ${finding.message}</p>
<dl>${textPlaces(finding)}${figures(finding, report.measure)}${cells(finding)}
${adjustments(finding)}<dt>依据</dt><dd>${finding.basis}<span class="rule">${finding.title}（${finding.rule}）</span></dd>
<dt>处理</dt><dd>${finding.advice}</dd>${fix(finding)}${explanation(finding)}</dl></li>
`;
}

/** Of a finding in the published text: the words around it, and what to write instead. */
function textPlaces({ text = [], mending }: ReportFinding): Markup {
  const quotes = text.map(
    ({ heading, quote }) =>
      markup`<span class="quote">${quote}</span>${heading === undefined ? NOTHING : markup`<span class="rule">${heading}</span>`}`,
  );
  const where = quotes.length > 0 ? markup`<dt>原文</dt><dd>${joined(quotes, "； ")}</dd>` : NOTHING;
  const edits = (mending?.edits ?? []).map(editText);
  const to = edits.length > 0 ? markup`<dt>改为</dt><dd><b>${edits.join("；")}</b></dd>` : NOTHING;
  const sentence = mending?.sentence === undefined ? NOTHING : markup`<dt>可写作</dt><dd>${mending.sentence}</dd>`;
  return markup`${where}${to}${sentence}`;
}

/** The tie as a formula, with the figure of each side and the difference between them. */
function figures(finding: ReportFinding, measure: string | undefined): Markup {
  const { left, right, difference } = finding;
  const formula = formulaName(finding);
  if (formula === undefined) return NOTHING;
  const sides = [
    ...(left === undefined ? [] : [markup`左边 <b>${left}</b>`]),
    ...(right === undefined ? [] : [markup`右边 <b>${right}</b>`]),
    ...(difference === undefined ? [] : [markup`差额 <b>${difference}</b>`]),
  ];
  const unit = measure === undefined ? NOTHING : markup`<span class="rule">${measure}</span>`;
  return markup`<dt>算式</dt><dd>${formula}</dd><dt>数值</dt><dd class="sides">${joined(sides, "　")}${unit}</dd>`;
}

const SHOWN_CELLS = 12;

function cells({ cells }: ReportFinding): Markup {
  if (cells.length === 0) return NOTHING;
  const shown = cells
    .slice(0, SHOWN_CELLS)
    .map(
      (cell) => markup`<span class="nobreak"><span class="cell">${placeName(cell)}</span>　${valueName(cell)}</span>`,
    );
  const rest = cells.length > SHOWN_CELLS ? ` 等 ${cells.length} 处` : "";
  return markup`<dt>单元格</dt><dd>${joined(shown, "； ")}${rest}</dd>`;
}

const SHOWN_ADJUSTMENTS = 6;

/** Of a rounding difference: the figures that could take it, one of which is to be chosen. */
function adjustments({ adjustments = [] }: ReportFinding): Markup {
  if (adjustments.length === 0) return NOTHING;
  const items = adjustments
    .slice(0, SHOWN_ADJUSTMENTS)
    .map((one) => markup`<li><span class="cell">${placeName(one)}</span> ${moveText(one)}${consequenceText(one)}</li>`);
  const rest = adjustments.length > SHOWN_ADJUSTMENTS ? markup`<li>等 ${adjustments.length} 处可调</li>` : NOTHING;
  return markup`<dt>调平</dt><dd>任选一处：<ul class="moves">${items}${rest}</ul></dd>`;
}

/** A change that mends it. One that a person should look at first is told as such. */
function fix({ fix }: ReportFinding): Markup {
  if (!fix) return NOTHING;
  return markup`<dt>可改为</dt><dd>${fix.label}${fix.safe ? "" : "（请先核对）"}</dd>`;
}

/** What the unit wrote about it in the workbook. */
function explanation({ explanation }: ReportFinding): Markup {
  if (!explanation) return NOTHING;
  const { kind, text, who, when } = explanation;
  return markup`<dt>${EXPLAINED[kind]}</dt><dd>${text}<span class="rule">${who}　${dayText(when)}</span></dd>`;
}
