import type { ReportFinding } from "../../diagnose";
import { formulaName, placeName, valueName } from "../wording/cells";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { editText } from "../text/finding-comment";
import { consequenceText, moveText } from "../wording/rounding";
import { tellFinding } from "./words";
import { dayText } from "../wording/day";
import { EXPLAINED } from "../wording/explanations";
import { fixText } from "../wording/fixes";
import type { Anchors } from "./workbooks";

/**
 * A finding among those that belong to a problem, with everything that the report knows of it.
 * @param withFix false where the problem has a fix: what follows from it is not to be mended besides
 */
export function findingItem(
  finding: ReportFinding,
  measure: string | undefined,
  anchors: Anchors,
  withFix: boolean,
): Markup {
  const { id, severity, message, fix } = finding;
  const anchor = anchors.finding(id);
  return markup`<li${anchor === undefined ? NOTHING : markup` id="${anchor}"`} class="finding ${severity}">
<p class="message">${tellFinding(finding)} ${message}</p>
<dl>${findingFacts(finding, measure)}${fix && withFix ? fixRow(fix) : NOTHING}</dl></li>
`;
}

/** What a finding rests on and asks for: its words or its formula, its cells, its basis, what to do, what the unit wrote. Its fix stands apart. */
export function findingFacts(finding: ReportFinding, measure: string | undefined): Markup {
  const { basis, title, rule, advice } = finding;
  return markup`${textPlaces(finding)}${figures(finding, measure)}${cells(finding)}
${adjustments(finding)}<dt>依据</dt><dd>${basis}<span class="rule">${title}（${rule}）</span></dd>
<dt>处理</dt><dd>${advice}</dd>${explanation(finding)}`;
}

/** A change that mends it. One that a person should look at first is told as such. */
export function fixRow(fix: NonNullable<ReportFinding["fix"]>): Markup {
  return markup`<dt>可改为</dt><dd>${fixText(fix)}</dd>`;
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

/** What the unit wrote about it in the workbook. */
function explanation({ explanation }: ReportFinding): Markup {
  if (!explanation) return NOTHING;
  const { kind, text, who, when } = explanation;
  return markup`<dt>${EXPLAINED[kind]}</dt><dd>${text}<span class="rule">${who}　${dayText(when)}</span></dd>`;
}
