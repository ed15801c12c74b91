import type { SaidSheet, TableReport } from "../../diagnose/report";
import type { Notice } from "../shared/notices";

/** Every text about sheets of which the user says which table they are. */
export const SHEET_TEXTS = {
  unread: (count: number) => `没有认出的工作表 ${count} 张`,
  unreadNote:
    "这些工作表里有金额，但表名和表头与哪张表都对不上。其中有要公开的表的，请指定它是哪一张；与公开无关的不必理会。",
  said: (count: number) => `您指定的工作表 ${count} 张`,
  saidNote: "指定随工作簿保存，以后校验、修改、生成都按它读；命令行和网页版也认。",
  thisSheetIs: (sheet: string) => `工作表“${sheet}”是`,
  thisTableIs: (number: string) => `${number}在工作簿里的，是工作表`,
  choose: "请选择",
  table: ({ number, title }: Pick<TableReport, "number" | "title">) => `${number} ${title}`,
  assign: "指定",
  assignOf: (label: string) => `指定：${label}`,
  unassign: "取消指定",
  assigned: (sheet: string, number: string) => `把工作表“${sheet}”指定为${number}`,
  unassigned: (sheet: string) => `取消对工作表“${sheet}”的指定`,
  unassignOf: (sheet: string) => `取消指定“${sheet}”`,
} as const;

/** That a sheet is read as the table that was chosen for it, or why it could not be. */
export function noticeOfAssigning(sheet: string, said: readonly SaidSheet[] = []): Notice {
  const one = said.find((other) => other.sheet === sheet);
  if (one?.outcome === "read")
    return {
      tone: "success",
      title: `已把工作表“${sheet}”指定为${one.number}，并重新校验。`,
      detail: "保存工作簿后，指定就留在里面；不对的，点“撤销”或“取消指定”。",
    };
  return {
    tone: "info",
    title: `已指定工作表“${sheet}”，但没有读出表来。`,
    detail: "请看“问题清单”里缺什么，改好表头后重新校验；指定错了的，点“取消指定”。",
  };
}

/** That a sheet is read by its own title and header again. */
export function noticeOfUnassigning(sheet: string): Notice {
  return { tone: "success", title: `已取消对工作表“${sheet}”的指定，并重新校验。`, detail: "" };
}
