/** What the drop-down lists of the input sheets offer; the readers know synonyms. */

import { PRIOR_SCOPES } from "../facts";

export const YES_NO = ["是", "否"];
export const KINDS = ["基本支出-人员经费", "基本支出-公用经费", "项目支出"];
export const NATURES = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户", "单位资金"];
export const SOURCES = [
  "本级安排",
  "上级转移支付",
  "事业收入",
  "上级补助收入",
  "附属单位上缴收入",
  "事业单位经营收入",
  "其他收入",
];
export const INCOME_LINES = [
  "一般公共预算拨款",
  "政府性基金预算拨款",
  "国有资本经营预算拨款",
  "财政专户核拨",
  ...SOURCES.slice(2),
  "上年结转结余",
  "收入总计",
];
/** 口径 of the sheet 上年预算. */
export const SCOPES: readonly string[] = PRIOR_SCOPES;
/** How growth from nothing is written: without a percentage, or as 增长100.00%. */
export const ZERO_BASES = ["上年未安排", "增长100.00%"];
