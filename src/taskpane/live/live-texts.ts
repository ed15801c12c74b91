import type { LiveState } from "../../app/live/live-check";

/** The texts of 实时校验. */
export const LIVE_TEXTS = {
  live: "实时校验",
  manual: "手动计算，公式可能没有重新计算",
  states: {
    off: "",
    current: "已是最新",
    checking: "校验中",
    paused: "已暂停",
    others: "他人有改动",
  } satisfies Record<LiveState, string>,
  notFollowed: (reason: string) => `单元格上的标记还是原来的，没有随校验结果更新：${reason}`,
  failed: (reason: string) => `实时校验多次没有成功，已暂停：${reason}`,
} as const;
