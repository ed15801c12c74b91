/** What is said where a part of the pane could not be shown. */
export const BROKEN_TEXTS = {
  title: "这里出了故障，没能显示出来",
  kept: "这是程序的问题，不是工作簿的问题：已经写进工作簿的数、标记、说明都还在。",
  advice: "请先点“重新显示”。还不行，点“重新打开”，窗格会重新装载，校验结果、没写完的说明和可以撤销的修改都还在。",
  report:
    "总是这样的，请点“复制详情”，连同您刚才点了什么，一起发给管理员。发送前请看一下，详情里可能有单元格里的文字。",
  again: "重新显示",
  reload: "重新打开",
  copy: "复制详情",
  copied: "已复制。",
  select: "没能复制到剪贴板。详情已经选中，请按 Ctrl+C。",
  details: "故障详情",
};

/** What a maintainer needs to find the fault, as plain text: the error, where in the code, in which part of the pane, when, in which web view. */
export function detailsOf(error: unknown, place: string, when: string, webView: string): string {
  const told = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [`时间：${when}`, `环境：${webView}`, told, place.trim()].filter((line) => line !== "").join("\n");
}
