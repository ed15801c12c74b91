import type { Amount } from "../../money";
import type { CellRef } from "../../workbook";

/** What can be wrong with a ledger, and how grave it is: an `error` leaves the row out, a `warning` does not, an `info` is a hint. */
export const LEDGER_PROBLEMS = {
  "missing-column": ["error", "没有找到“{field}”列，无法读取这张明细表；请指定哪一列是它。"],
  "unknown-measure": [
    "warning",
    "没有注明金额单位，按“{measure}”读取；请在表头写明“金额（元）”或“金额（万元）”，或在“单位信息”中填写金额单位。",
  ],
  "measure-contradicts": ["warning", "这里写明金额单位为“{measure}”，“单位信息”中为“{other}”，按这里的读取，请核实。"],
  "facts-measure-unreadable": ["warning", "金额单位“{text}”不是“元”或“万元”，没有采用。"],
  "column-unread": ["error", "“{header}”列有金额，但无法判断是哪一种资金，未计入；请指定。"],
  "several-amounts": ["warning", "有不止一个金额列，按“{header}”读取；如应读取其他列，请指定。"],
  "amount-unreadable": ["error", "金额“{text}”不是数字，该行未计入。"],
  "amount-inexact": ["warning", "金额“{text}”有不足 1 分的尾数，已四舍五入到分。"],
  "amount-negative": ["warning", "金额为负数“{text}”，请核实。"],
  "function-missing": ["error", "缺少功能科目编码，该行金额未计入。"],
  "function-unreadable": ["error", "功能科目“{text}”不是 7 位的项级编码，该行金额未计入。"],
  "function-unknown": ["warning", "功能科目编码“{text}”不在 {year} 年科目中，请核实。"],
  "economic-missing": ["error", "缺少部门经济科目编码，该行金额未计入。"],
  "economic-unreadable": ["error", "部门经济科目“{text}”不是 5 位的款级编码，该行金额未计入。"],
  "economic-unknown": ["warning", "部门经济科目编码“{text}”不在 {year} 年科目中，请核实。"],
  "economic-unfit": ["warning", "经济科目“{text}”不应列入{kind}，请核实。"],
  "code-part-missing": ["error", "{field}分列填写，这一列为空，无法接成 {whole}，该行金额未计入。"],
  "code-part-unreadable": ["error", "{field}分列填写，这一列的“{text}”无法与左侧各列接成 {whole}，该行金额未计入。"],
  "fund-missing": ["error", "缺少资金来源，该行金额未计入。"],
  "fund-unreadable": ["error", "资金来源“{text}”无法辨认，该行金额未计入。"],
  "fund-unspecified": ["warning", "“{text}”没有注明是哪一种收入，按“其他收入”列示，请核实。"],
  "kind-missing": ["error", "缺少支出类型（基本支出或项目支出），该行金额未计入。"],
  "kind-unreadable": ["error", "支出类型“{text}”无法辨认，该行金额未计入。"],
  "kind-contradicts": ["warning", "支出类型“{text}”与项目类别“{category}”不一致，按支出类型读取。"],
  "project-missing": ["warning", "项目支出没有项目名称，列为“{name}”。"],
  "project-renamed": ["warning", "项目编码“{code}”有两个名称：“{first}”和“{text}”，各表按名称分列，请核实。"],
  "project-on-basic": ["info", "基本支出带有项目名称“{text}”，请核实是否应为项目支出。"],
  "total-differs": ["warning", "“{label}”为 {text}，与其上各行之和 {sum} 不一致。"],
  "funds-differ": ["warning", "合计 {text} 与各资金列之和 {sum} 不一致，按各资金列读取。"],
  "approved-amount-unreadable": ["warning", "“{sheet}”的金额“{text}”不是数字，该行没有采用。"],
  "control-code-unreadable": ["warning", "功能科目“{text}”不是 7 位的项级编码，该行控制数没有采用。"],
  "control-fund-unreadable": ["warning", "资金性质“{text}”无法辨认，该行控制数没有采用。"],
  "income-item-unreadable": ["warning", "收入项目“{text}”无法辨认，该行没有与明细核对。"],
  "income-code-unreadable": ["warning", "功能科目“{text}”不是科目编码，该行没有与明细核对。"],
  "other-item-unreadable": ["warning", "“{text}”不是“结转下年”“使用非财政拨款结余”或“上年执行数”，该行没有采用。"],
  "other-code-unreadable": ["warning", "上年执行数按项级科目填写，“{text}”不是 7 位的项级编码，该行没有采用。"],
  "other-fund-missing": ["warning", "没有写明结转下年的是哪一种资金，该行没有采用；请填写资金性质和资金来源。"],
  "other-fund-unreadable": ["warning", "资金性质“{text}”无法辨认，该行没有采用。"],
  "several-units": ["warning", "明细中有不止一个单位：“{text}”与“{first}”不同。"],
  "several-years": ["warning", "明细中有不止一个年度：“{text}”与“{first}”不同。"],
} as const satisfies Readonly<Record<string, readonly [severity: "error" | "warning" | "info", message: string]>>;

export type LedgerProblemId = keyof typeof LEDGER_PROBLEMS;

/** One thing that is wrong with a ledger, and the cell it is about. */
export interface LedgerProblem {
  readonly id: LedgerProblemId;
  readonly severity: "error" | "warning" | "info";
  readonly cell: CellRef;
  /** What the message names. */
  readonly data: Readonly<Record<string, string>>;
  /** The amount, in 分, that is in no table because of it. */
  readonly leftOut?: Amount;
  /** So many more of its kind stand further down, and are not listed one by one; what they leave out is in the amount above. */
  readonly more?: number;
}

/** A problem at a cell. */
export function ledgerProblem(
  id: LedgerProblemId,
  cell: CellRef,
  data: LedgerProblem["data"] = {},
  leftOut?: Amount,
): LedgerProblem {
  return { id, severity: LEDGER_PROBLEMS[id][0], cell, data, ...(leftOut !== undefined && { leftOut }) };
}

/** The sentence for the accountant, without the cell. */
export function ledgerMessage({ id, data, more }: LedgerProblem): string {
  const message = LEDGER_PROBLEMS[id][1].replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? "");
  return more === undefined ? message : `${message}（以下还有 ${more} 处同类问题，不再逐一列出。）`;
}
