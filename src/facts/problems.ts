import type { CellRef } from "../workbook";

/** What can be wrong with the sheets of facts. An `error` is a fact that was not taken; a `warning` one that was, or an example left as it is. */
export const FACT_PROBLEMS = {
  example: ["warning", "“{text}”还是示例，没有采用；请改成本单位的内容，不需要的请清空。"],
  "error-value": ["error", "“{heading}”是错误值 {text}，没有采用；请改正公式。"],
  "amount-unreadable": ["error", "“{heading}”的“{text}”不是不小于 0 的金额，没有采用；请填写数字。"],
  "amount-inexact": ["warning", "“{heading}”的“{text}”有不足 1 分的尾数，已四舍五入到分。"],
  "count-unreadable": ["error", "“{heading}”的“{text}”不是不小于 0 的整数，没有采用；请填写数字。"],
  "number-unreadable": ["error", "“{heading}”的“{text}”不是不小于 0、最多两位小数的数字，没有采用。"],
  "year-unreadable": ["error", "预算年度“{text}”不是年份，没有采用；请填写四位数字。"],
  "date-unreadable": ["error", "“{heading}”的“{text}”不是日期，没有采用；请写成“2024年2月25日”或“2024-02-25”。"],
  "choice-unknown": ["error", "“{heading}”的“{text}”无法辨认，没有采用；可以填写：{choices}。"],
  "scope-unknown": ["error", "口径“{text}”无法辨认，该行没有采用；可以填写：{choices}。"],
  "key-unknown": ["error", "口径“{scope}”下没有“{text}”，该行没有采用；请填写{choices}。"],
  "row-unknown": ["warning", "“{text}”不是这张表的项目，该行没有采用；可以填写：{choices}。"],
  "category-unknown": ["error", "类“{text}”不是支出功能分类的类，该行没有采用；请填写三位编码或名称。"],
  doubled: ["warning", "“{text}”在 {first} 已经填写，这里的没有采用；请删去其中一处。"],
  "name-missing": ["error", "该行没有填写“{heading}”，没有采用。"],
  "column-missing": ["error", "“{sheet}”没有“{heading}”列，没有读取；请保留填报表的表头。"],
} as const satisfies Readonly<Record<string, readonly [severity: "error" | "warning", message: string]>>;

export type FactProblemId = keyof typeof FACT_PROBLEMS;

/** One thing that is wrong with a sheet of facts, and the cell it is about. */
export interface FactProblem {
  readonly id: FactProblemId;
  readonly severity: "error" | "warning";
  readonly cell: CellRef;
  /** What the message names. */
  readonly data: Readonly<Record<string, string>>;
}

/** A problem at a cell. */
export function factProblem(id: FactProblemId, cell: CellRef, data: FactProblem["data"] = {}): FactProblem {
  return { id, severity: FACT_PROBLEMS[id][0], cell, data };
}

/** The sentence for the accountant, without the cell. */
export function factMessage({ id, data }: FactProblem): string {
  return FACT_PROBLEMS[id][1].replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? "");
}
