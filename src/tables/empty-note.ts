import type { TableSpec } from "./spec";

/** The note that the template prints below a table without amounts: that it is empty, and why. */
export function emptyTableNote(spec: TableSpec, { unit = "本单位", year }: { unit?: string; year?: number }): string {
  const when = year === undefined ? "本年度" : `${year}年`;
  const what = spec.emptyBecauseOf;
  const unused = what.includes("安排的") ? `${what}支出` : `${what}安排的支出`;
  return `备注：${unit}${when}没有使用${unused}，${spec.title}为空表。`;
}
