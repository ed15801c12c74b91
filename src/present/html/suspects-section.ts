import type { Report, ReportSuspect } from "../../diagnose";
import { amountName, placeName } from "../wording/cells";
import { standsAlone, suspectRemark, undeterminedText } from "../wording/suspects";
import { type Markup, NOTHING, joined, markup } from "./markup";
import type { Anchors } from "./workbooks";

const SHOWN = 30;
const SHOWN_LINKS = 8;

/** The cells that are most likely wrong, and the value that mends each. */
export function suspectsSection(report: Report, anchors: Anchors): Markup {
  const { findings, suspects, undetermined = [] } = report;
  if (suspects.length + undetermined.length === 0) return NOTHING;
  const numbers = new Map(findings.map(({ id }, index) => [id, index + 1]));
  const rest =
    suspects.length > SHOWN ? markup`<p class="note">另有 ${suspects.length - SHOWN} 个单元格未列出。</p>` : NOTHING;
  const open = undetermined.map(
    (one) => markup`<p class="note">${undeterminedText(one)}（${explained(one, numbers, anchors)}）。</p>`,
  );
  const table = suspects.length === 0 ? NOTHING : suspectTable(report, numbers, anchors);
  return markup`<section>
<h3>最可能填错的单元格</h3>
${table}${rest}${open}</section>
`;
}

function suspectTable({ suspects }: Report, numbers: ReadonlyMap<string, number>, anchors: Anchors): Markup {
  return markup`<table class="suspects"><thead><tr><th scope="col">单元格</th><th scope="col" class="num">现为</th><th scope="col" class="num">应为</th><th scope="col">说明</th><th scope="col">可消除的问题</th></tr></thead>
<tbody>${suspects.slice(0, SHOWN).map((suspect) => suspectRow(suspect, standsAlone(suspect, suspects), numbers, anchors))}</tbody></table>
`;
}

function suspectRow(
  suspect: ReportSuspect,
  alone: boolean,
  numbers: ReadonlyMap<string, number>,
  anchors: Anchors,
): Markup {
  const should = suspect.suggested === null ? markup`不能确定` : markup`<strong>→ ${suspect.suggested}</strong>`;
  return markup`<tr><td class="cell">${placeName(suspect)}</td><td class="num">${amountName(suspect.value)}</td><td class="num">${should}</td><td>${suspectRemark(suspect, alone)}</td><td>${explained(suspect, numbers, anchors)}</td></tr>
`;
}

function explained(
  { explains }: Pick<ReportSuspect, "explains">,
  numbers: ReadonlyMap<string, number>,
  anchors: Anchors,
): Markup {
  const links = explains.slice(0, SHOWN_LINKS).map((id) => {
    const anchor = anchors.finding(id);
    const label = markup`${numbers.get(id) ?? ""}`;
    return anchor === undefined ? label : markup`<a href="#${anchor}">${label}</a>`;
  });
  const rest = explains.length > SHOWN_LINKS ? ` 等 ${explains.length} 条` : "";
  return markup`第 ${joined(links, "、")}${rest === "" ? " 条" : rest}`;
}
