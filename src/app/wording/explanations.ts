import type { FindingExplanation, LapsedExplanation } from "../../diagnose/report";

/** What an explanation is called, by its kind. */
export const EXPLAINED: Readonly<Record<FindingExplanation["kind"], string>> = {
  explained: "说明",
  ignored: "不予处理",
};

/** Why an explanation holds no longer. */
export const LAPSED: Readonly<Record<LapsedExplanation["reason"], string>> = {
  changed: "所说明的数据已改变",
  gone: "问题已不存在",
  error: "现在是错误，不能以说明代替改正",
};

/** The day of a time in ISO 8601; a text that is none is shown as it is. */
export function dayOf(when: string): string {
  return /^\d{4}-\d\d-\d\d(?=T)/.exec(when)?.[0] ?? when;
}
