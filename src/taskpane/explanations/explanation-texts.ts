import type { FindingExplanation } from "../../diagnose/report";
import { dayText } from "../../present/wording/day";
import { severityWord } from "../../present/wording/severity";

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
  by: (who: string, when: string) => `${who}，${dayText(when)}`,
  counts: (warnings: number, infos: number) =>
    `另有 ${warnings + infos} 条已说明或忽略（${severityWord("warning")} ${warnings}，${severityWord("info")} ${infos}），列在问题清单里。`,
  lapsed: (count: number) => `已失效的说明 ${count} 条`,
  lapsedNote: "下列说明写好以后情况变了，不再作数。问题还在的，请重新说明；不需要的，可以删除。",
  remove: "删除",
  removeOf: (text: string) => `删除说明：${text.length > 20 ? `${text.slice(0, 20)}…` : text}`,
  change: (before: string, after: string) => `${before || "（空）"} → ${after || "（空）"}`,
} as const;
