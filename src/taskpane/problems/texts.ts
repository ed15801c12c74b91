import { type ProblemOrder, ORDERS } from "../../present/problems";

/** The texts of the list of problems. */
export const PROBLEM_TEXTS = {
  count: (problems: number, findings: number) =>
    findings === problems
      ? `共 ${problems} 个问题。`
      : `${findings} 条提示出自 ${problems} 个原因：改好一个，由它引起的随之消失。`,
  order: "排列",
  orders: { severity: "按轻重", table: "按表", cause: "按原因" } satisfies Record<ProblemOrder, string>,
  search: "查找问题",
  searchHint: "表、科目、单元格、金额",
  found: (shown: number) => (shown === 0 ? "没有符合的问题。" : `找到 ${shown} 个问题。`),
  follows: (count: number) => `由此引起的 ${count} 条`,
  unchecked: (count: number) => `因此未能检查 ${count} 项`,
  otherwise: (count: number) => `其他可能的改法 ${count} 种`,
  generate: "补上这张表",
  generateNote: "有支出明细的按明细生成，没有的补一张空表；先看预览，确认后才写入。",
} as const;

/** An order as it was kept; the gravest first where none was, or where it is none of ours. */
export function orderOf(kept: string | undefined): ProblemOrder {
  return ORDERS.find((order) => order === kept) ?? "severity";
}
