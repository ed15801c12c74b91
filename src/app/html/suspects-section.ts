import type { Report, ReportSuspect } from "../../diagnose";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { valueText } from "./words";
import type { Anchors } from "./workbooks";

const SHOWN = 30;
const SHOWN_LINKS = 8;

/** The cells that are most likely wrong, and the value that mends each. */
export function suspectsSection({ suspects, findings }: Report, anchors: Anchors): Markup {
  if (suspects.length === 0) return NOTHING;
  const numbers = new Map(findings.map(({ id }, index) => [id, index + 1]));
  const rest =
    suspects.length > SHOWN ? markup`<p class="note">另有 ${suspects.length - SHOWN} 个单元格未列出。</p>` : NOTHING;
  const isAlone = ({ group, rank }: ReportSuspect): boolean =>
    suspects.filter((other) => other.group === group && other.rank === rank).length === 1;
  return markup`<section>
<h3>最可能填错的单元格</h3>
<table class="suspects"><thead><tr><th>单元格</th><th class="num">现为</th><th class="num">应为</th><th>说明</th><th>可消除的问题</th></tr></thead>
<tbody>${suspects.slice(0, SHOWN).map((suspect) => suspectRow(suspect, isAlone(suspect), numbers, anchors))}</tbody></table>
${rest}</section>
`;
}

function suspectRow(
  suspect: ReportSuspect,
  alone: boolean,
  numbers: ReadonlyMap<string, number>,
  anchors: Anchors,
): Markup {
  const should = suspect.suggested === null ? markup`不能确定` : markup`<strong>→ ${suspect.suggested}</strong>`;
  return markup`<tr><td class="cell">${suspect.sheet}!${suspect.address}</td><td class="num">${valueText(suspect.value)}</td><td class="num">${should}</td><td>${remark(suspect, alone)}</td><td>${explained(suspect, numbers, anchors)}</td></tr>
`;
}

/** How sure it is, and what slip it looks like. Candidates that are as likely are never told as certain. */
function remark({ slip, equivalent, rank, formula }: ReportSuspect, alone: boolean): string {
  const parts = [
    rank > 0 ? "其他可能" : equivalent ? "与另一处同样可能，请对照原始资料" : "最可能",
    ...(alone ? [] : ["须与同一解释中的其他单元格一起改"]),
    ...(slip === undefined ? [] : [`疑为${slip}`]),
    ...(formula ? ["单元格是公式，请改公式或其引用的数，不要直接填数"] : []),
  ];
  return `${parts.join("；")}。`;
}

function explained({ explains }: ReportSuspect, numbers: ReadonlyMap<string, number>, anchors: Anchors): Markup {
  const links = explains.slice(0, SHOWN_LINKS).map((id) => {
    const anchor = anchors.finding(id);
    const label = markup`${numbers.get(id) ?? ""}`;
    return anchor === undefined ? label : markup`<a href="#${anchor}">${label}</a>`;
  });
  const rest = explains.length > SHOWN_LINKS ? ` 等 ${explains.length} 条` : "";
  return markup`第 ${joined(links, "、")}${rest === "" ? " 条" : rest}`;
}
