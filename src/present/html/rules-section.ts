import type { Report, RuleTally } from "../../diagnose";
import { type Markup, markup } from "./markup";
import { TIE_VERDICTS } from "../wording/states";
import { numberIn, tablesOnce } from "../wording/tables";
import { tell } from "./words";
import type { Anchors } from "./workbooks";

/** Every rule and how often it held, failed, or could not be put. */
export function rulesSection(report: Report, { workbook }: Anchors): Markup {
  return markup`<section id="${workbook}-rules">
<h3>检查了哪些规则</h3>
<table class="rules"><thead><tr><th scope="col">规则</th><th scope="col">内容</th><th scope="col">涉及的表</th><th scope="col" class="num">成立</th><th scope="col" class="num">不成立</th><th scope="col" class="num">未检查</th><th scope="col">结果</th></tr></thead>
<tbody>${report.rules.map((rule) => ruleRow(rule, report))}</tbody></table>
</section>
`;
}

function ruleRow({ rule, title, tables, held, failed, unchecked }: RuleTally, report: Report): Markup {
  const isEvery = tables.length === tablesOnce(report).length;
  const where = isEvery ? "各表" : tables.length === 0 ? "填报表" : tables.map((id) => numberIn(report, id)).join("、");
  const counts = [held, failed, unchecked].map((count) => markup`<td class="num">${count}</td>`);
  return markup`<tr><td class="cell">${rule}</td><td>${title}</td><td>${where}</td>${counts}<td class="nowrap">${outcome(held, failed, unchecked)}</td></tr>
`;
}

/** A rule that never looked at anything is told so, not passed. */
function outcome(held: number, failed: number, unchecked: number): Markup {
  if (failed > 0) return tell(TIE_VERDICTS.failed);
  if (unchecked > 0) return tell(TIE_VERDICTS.unchecked);
  return held > 0 ? tell(TIE_VERDICTS.held) : markup`不涉及`;
}
