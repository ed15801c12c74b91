import { squeezed } from "./text";

const CODE = /^[[(]?(\d{3}(?:[.\-—_]?\d{2}){0,2})[\])]?(?!\d)[.\-—_:|/、]*(.*)/su;

/** A code with the name that may stand beside it: `2010301`, `2010301-行政运行`, `[30101]基本工资`. Undefined where it is none. */
export function readCode(text: string): { readonly code: string; readonly name?: string } | undefined {
  const match = CODE.exec(squeezed(text));
  if (!match) return undefined;
  return { code: match[1]!.replace(/\D/g, ""), ...(match[2] && { name: match[2] }) };
}

/** 支出功能分类 to 项. */
export function isFunctionItem(code: string): boolean {
  return code.length === 7 && code.startsWith("2");
}

/** 部门预算支出经济分类 to 款. */
export function isEconomicSection(code: string): boolean {
  return code.length === 5 && code.startsWith("3");
}
