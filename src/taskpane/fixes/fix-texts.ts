import type { Fix, FixRow } from "../../rules";
import { type CellEdit, namedPlaceText } from "../../workbook";
import type { UndoStep } from "../session/session";

/** The texts about fixes. */
export const FIX_TEXTS = {
  apply: (fix: Fix) => applyText(fix),
  applyAt: (fix: Fix) =>
    `${applyText(fix)}：${[...fix.edits.map(({ cell }, index) => namedPlaceText(cell, fix.names?.[index])), ...(fix.rows ?? []).map(titleOfRow)].join("、")}`,
  row: (row: FixRow) => `将在第 ${row.insertion.insert.row + 1} 行插入`,
  lookFirst: "请先核对，再改：",
  change: "修改",
  together: (count: number) => `下列 ${count} 个单元格要一起改：`,
  ambiguous: "下列几种改法都能使勾稽关系成立，仅凭表中数据不能确定是哪一种，请对照原始资料：",
  candidate: (number: number) => `可能之${NUMBERS[number] ?? number + 1}`,
  otherwise: "其次可能：",
  formula: "请检查公式引用，不要直接填数。",
  all: (count: number) => `一次改好全部确定的（${count} 处）`,
  confirm: {
    title: (count: number) => `将作下列 ${count} 处修改`,
    note: "改后自动重新校验，可以撤销。",
    yes: "全部改好",
  },
  mended: (count: number) => `已修改 ${count} 处，并重新校验。`,
  refused: (count: number) => `另有 ${count} 处没有修改：`,
  undo: "撤销",
  undone: "已撤销修改，并重新校验。",
  undoneStep: (step: Pick<UndoStep, "made">) => `撤销的是：${stepText(step)}。`,
  undoSteps: (count: number) => `撤销（${count}）`,
  skipUndo: "不撤这一步",
  skipUndoHint: "保留这一步的修改，以便撤销再前面的一步",
  undoLast: (step: Pick<UndoStep, "made">, count: number) =>
    `撤销上一步：${stepText(step)}${count > 1 ? `；可以撤销 ${count} 步` : ""}`,
  dismiss: "关闭修改提示",
} as const;

/** `把 表3!F9 从 275.87 改为 275.77 等 3 处` */
function stepText({ made: [first = "", ...others] }: Pick<UndoStep, "made">): string {
  return others.length === 0 ? first : `${first} 等 ${others.length + 1} 处`;
}

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
const SHORT = 12;

/** What a press does, in a few words: 改为 275.77. */
function applyText({ edits, rows = [] }: Fix): string {
  const [first] = edits;
  if (!first && rows.length > 0) return rows.length === 1 ? "插入这一行" : `插入这 ${rows.length} 行`;
  if (!first || edits.length > 1) return `改好这 ${edits.length} 处`;
  const text = afterOf(first);
  if (first.content.kind === "number") return `改为 ${text}`;
  if (text === "") return "清空";
  if (text.length > SHORT) return first.before === "" ? "补上说明" : "改为建议的文字";
  return `改为“${text}”`;
}

/** How many places a fix changes: cells and rows. */
export function changesOf({ edits, rows = [] }: Fix): number {
  return edits.length + rows.length;
}

/** `表3 第 7 行 20103 政府办公厅（室）及相关机构事务` */
export function titleOfRow({ title, insertion: { insert } }: FixRow): string {
  return `${insert.sheet} 第 ${insert.row + 1} 行 ${title}`;
}

/** What a cell will hold, as text; empty for a blank. */
export function afterOf({ content }: CellEdit): string {
  if (content.kind === "number") return content.decimal;
  return content.kind === "text" ? content.text.trim() : "";
}
