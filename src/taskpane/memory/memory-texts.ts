import type { Notice } from "../shared/notices";

/** Says that what is shown was found before the pane was opened anew. */
export function noticeOfRecall(time: string): Notice {
  return { tone: "info", title: `窗格重新打开了，下面是 ${time} 校验的结果。`, detail: "" };
}
