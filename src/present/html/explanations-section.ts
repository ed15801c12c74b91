import type { LapsedExplanation, Report } from "../../diagnose/report";
import { dayText } from "../wording/day";
import { LAPSED, meaningText } from "../wording/explanations";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { valueName } from "../wording/cells";

/** The explanations kept in the workbook that hold no longer. Those that hold stand with their findings. */
export function lapsedSection(report: Report): Markup {
  const { lapsed = [] } = report;
  if (lapsed.length === 0) return NOTHING;
  return markup`<section>
<h3>已失效的说明</h3>
<table class="lapsed"><thead><tr><th scope="col">规则</th><th scope="col">说明</th><th scope="col">填写人</th><th scope="col">日期</th><th scope="col">失效原因</th></tr></thead>
<tbody>${lapsed.map((one) => lapsedRow(one, report))}</tbody></table>
</section>
`;
}

function lapsedRow({ rule, text, who, when, reason, changes }: LapsedExplanation, report: Report): Markup {
  const changed = changes.map(
    ({ meaning, before, after }) =>
      markup`${meaningText(meaning, report)}　${valueName({ value: before })} → ${valueName({ value: after })}`,
  );
  const list = changed.length > 0 ? markup`：${joined(changed, "；")}` : NOTHING;
  return markup`<tr><td class="cell">${rule}</td><td>${text}</td><td>${who}</td><td class="nowrap">${dayText(when)}</td><td>${LAPSED[reason]}${list}</td></tr>
`;
}
