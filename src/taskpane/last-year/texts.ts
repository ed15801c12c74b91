import type { ChangedCode } from "../../prior";
import { changeText } from "../codes/texts";
import { VIEW_TEXTS } from "../shell/view-texts";

/** Every text of 上年同比. */
export const LAST_YEAR_TEXTS = {
  tab: VIEW_TEXTS["last-year"],
  content: "上年同比的内容",
  intro:
    "把本年各表的数与上年并列：增减额、增减幅度、超过多少要说明。上年数取自“上年预算”、选择的上年文件，或本工作簿里的上年表。点“读取并比较”开始，工作簿不会改动。",
  read: "读取并比较",
  reread: "重新读取",
  opening: "正在打开……",
  working: "正在读取并比较……",
  stale: "工作簿在读取之后改动过，请重新读取。",
  choose: "选择上年文件",
  chooseNote: "上年的公开表或预算明细：.xlsx、.xls、.et、.xlsb、.ods、.csv。文件只在本机读取。",
  chosen: (name: string) => `已选上年文件：${name}`,
  takeAway: "不用这个文件",
  takenAway: "已不用上年文件。",
  tooLarge: (name: string) => `“${name}”太大，不像是公开表`,
  tooLargeAdvice: "文件超过 64 MB。请另存一份只有公开表的工作簿。",
  refused: (name: string) => `“${name}”没有采用`,
  threshold: "超过多少作标记（%）",
  thresholdNote: "一键生成的“同比分析”也按这个数；这台电脑会记住。",
  setThreshold: "采用",
  badThreshold: "请填 0 到 999999 的整数。",
  sources: "上年数从哪里来",
  unknown: "还不知道上年数：请选择上年文件，或填写“上年预算”。",
  disagreements: (count: number) => `上年数有 ${count} 处不一致`,
  changed: (count: number) => `两年之间变动的科目（${count} 个）`,
  former: ({ code, name, former = "" }: ChangedCode) => `${code} ${name}：上年编码是 ${former}，按它的数比较。`,
  unmatched: ({ code, name, change }: ChangedCode) =>
    `${code} ${name}：上年数无法对应。${change ? changeText(change) : ""}`,
  fillTitle: (count: number) => `填上年数（${count} 格可填）`,
  fillNote: "把上年文件里的数写进“上年预算”的空格；已填的不动。点“填入”之前可以逐格查看。",
  fillNothing: "“上年预算”没有可填的空格：没有这张表，或者都已填了，或者上年文件里没有这些数。",
  fillPreview: (count: number) => `填入这 ${count} 格`,
  fillConfirm: {
    title: "填上年数",
    text: (count: number) => `将把 ${count} 个上年数写入“上年预算”的空格。写入后可以撤销。`,
    yes: "填入",
    no: "取消",
  },
  filled: (count: number) => `已填入 ${count} 个上年数。`,
  undo: "撤销",
  undone: "已撤销，这些单元格恢复为空。",
  goTo: "定位",
  goToCell: (place: string) => `转到 ${place}`,
  counts: (compared: number, over: number, threshold: number, fromZero: number, unknown: number) =>
    `比较了 ${compared} 个数：增减超过 ${threshold}% 的 ${over} 个，上年为0而本年有的 ${fromZero} 个，上年数未知的 ${unknown} 个。`,
  comparison: "各表与上年比较",
  asTable: "看数字",
  more: (count: number) => `还有 ${count} 个没有列出，见生成的“同比分析”。`,
  onlyOver: "只看作标记的",
  none: "没有作标记的数。",
  table: (number: string, title: string, marked: number, all: number) =>
    marked > 0 ? `${number} ${title}（${all} 个数，标记 ${marked} 个）` : `${number} ${title}（${all} 个数）`,
  heads: { name: "项目", now: "本年", before: "上年", change: "增减" },
} as const;

/** What happened to a code between the years, as a sentence. */
export function changedText(changed: ChangedCode): string {
  return changed.former === undefined ? LAST_YEAR_TEXTS.unmatched(changed) : LAST_YEAR_TEXTS.former(changed);
}
