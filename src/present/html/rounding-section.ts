import type { Report } from "../../diagnose/report";
import { isRounding } from "../wording/rounding";
import { findingItem } from "./findings-section";
import { type Markup, NOTHING, markup } from "./markup";
import { type Anchors, SHOWN_FINDINGS } from "./workbooks";

/** The rounding differences, apart from what is wrong: each with the amount by which its figures would have to move. */
export function roundingSection(report: Report, anchors: Anchors): Markup {
  const numbers = new Map(report.findings.map((finding, index) => [finding, index + 1]));
  const rounding = report.findings.filter(isRounding);
  if (rounding.length === 0) return NOTHING;
  const items = rounding
    .slice(0, SHOWN_FINDINGS)
    .map((finding) => findingItem(finding, numbers.get(finding) ?? 0, report, anchors));
  const rest = rounding.length - SHOWN_FINDINGS;
  const more = rest > 0 ? markup`<p class="note">另有 ${rest} 条未列出，完整清单请用 JSON 格式输出。</p>` : NOTHING;
  return markup`<section id="${anchors.workbook}-rounding">
<h3>尾差</h3>
<p>下列 ${rounding.length} 条差额都在四舍五入范围内（每个数按末位的半个单位计），不算错误。要账表完全相平，可按所列的金额调整其中一个数。</p>
<ul class="findings">${items}</ul>
${more}</section>
`;
}
