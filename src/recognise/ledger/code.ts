import { codeBefore } from "../shared/codes";
import { squeeze } from "../shared/squeeze";

/** A code, and the name that stands beside it. */
export interface CodeRead {
  readonly code: string;
  readonly name?: string;
}

/** A code with the name that may stand beside it: `2010301`, `2010301-行政运行`, `[30101]基本工资`. Undefined where it is none. */
export function readCode(text: string): CodeRead | undefined {
  const read = codeBefore(squeeze(text), "dots");
  return read && { code: read.digits, ...(read.rest !== "" && { name: read.rest }) };
}

/** 支出功能分类 to 项. */
export function isFunctionItem(code: string): boolean {
  return code.length === 7 && code.startsWith("2");
}

/** 部门预算支出经济分类 to 款. */
export function isEconomicSection(code: string): boolean {
  return code.length === 5 && code.startsWith("3");
}
