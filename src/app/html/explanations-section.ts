import type { FindingExplanation, LapsedExplanation, Report } from "../../diagnose";
import { type Markup, NOTHING, joined, markup } from "./markup";
import { valueText } from "./words";

/** What an explanation is called, by its kind. */
export const EXPLAINED: Readonly<Record<FindingExplanation["kind"], string>> = {
  explained: "说明",
  ignored: "不予处理",
};

const REASONS: Readonly<Record<LapsedExplanation["reason"], string>> = {
  changed: "所说明的数据已改变",
  gone: "问题已不存在",
  error: "现在是错误，不能以说明代替改正",
};

/** The explanations kept in the workbook that hold no longer. Those that hold stand with their findings. */
export function lapsedSection({ lapsed = [] }: Report): Markup {
  if (lapsed.length === 0) return NOTHING;
  return markup`<section>
<h3>已失效的说明</h3>
<table class="lapsed"><thead><tr><th>规则</th><th>说明</th><th>填写人</th><th>日期</th><th>失效原因</th></tr></thead>
<tbody>${lapsed.map(lapsedRow)}</tbody></table>
</section>
`;
}

function lapsedRow({ rule, text, who, when, reason, changes }: LapsedExplanation): Markup {
  const changed = changes.map(({ role, before, after }) => markup`${role}　${valueText(before)} → ${valueText(after)}`);
  const list = changed.length > 0 ? markup`：${joined(changed, "；")}` : NOTHING;
  return markup`<tr><td class="cell">${rule}</td><td>${text}</td><td>${who}</td><td class="nowrap">${dayOf(when)}</td><td>${REASONS[reason]}${list}</td></tr>
`;
}

/** The day of a time in ISO 8601; a text that is none is shown as it is. */
export function dayOf(when: string): string {
  return /^\d{4}-\d\d-\d\d(?=T)/.exec(when)?.[0] ?? when;
}
