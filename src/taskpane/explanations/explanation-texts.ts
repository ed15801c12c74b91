import type { FindingExplanation, LapsedExplanation } from "../../diagnose/report";

/** The texts about explanations. */
export const EXPLANATION_TEXTS = {
  explain: "说明",
  ignore: "忽略并注明理由",
  who: "填写人",
  text: { explained: "情况说明", ignored: "忽略的理由" } satisfies Record<FindingExplanation["kind"], string>,
  whoMissing: "请填写填写人。",
  textMissing: { explained: "请写明情况说明。", ignored: "请写明忽略的理由。" } satisfies Record<
    FindingExplanation["kind"],
    string
  >,
  keep: "保存到工作簿",
  cancel: "不写了",
  withdraw: "撤回",
  kept: { explained: "已说明", ignored: "已忽略" } satisfies Record<FindingExplanation["kind"], string>,
  by: (who: string, when: string) => `${who}，${dayOf(when)}`,
  counts: (warnings: number, infos: number) =>
    `另有 ${warnings + infos} 条已说明或忽略（需核实 ${warnings}，提示 ${infos}），列在问题清单里。`,
  lapsed: (count: number) => `已失效的说明 ${count} 条`,
  lapsedNote: "下列说明写好以后情况变了，不再作数。问题还在的，请重新说明；不需要的，可以删除。",
  reasons: {
    changed: "所说明的数据已改变",
    gone: "问题已不存在",
    error: "现在是错误，须改正，不能以说明代替",
  } satisfies Record<LapsedExplanation["reason"], string>,
  remove: "删除",
  removeOf: (text: string) => `删除说明：${text.length > 20 ? `${text.slice(0, 20)}…` : text}`,
  change: (before: string, after: string) => `${before || "（空）"} → ${after || "（空）"}`,
} as const;

/** The day of a time in ISO 8601, where the reader is; a text that is no time is shown as it is. */
function dayOf(when: string): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return when;
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
}
