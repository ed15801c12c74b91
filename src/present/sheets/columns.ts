import type { Span } from "./sheet-draft";

/** The columns of 校验报告: one grid for all its sections, so that the heading of the problems may stand on every page. */
const COLUMNS = [
  { key: "number", heading: "序号", width: 5 },
  { key: "severity", heading: "级别", width: 7 },
  { key: "table", heading: "表", width: 5 },
  { key: "problem", heading: "问题和算式", width: 36 },
  { key: "cell", heading: "单元格", width: 18 },
  { key: "value", heading: "现值", width: 11 },
  { key: "left", heading: "左边", width: 10 },
  { key: "right", heading: "右边", width: 10 },
  { key: "difference", heading: "差额", width: 8 },
  { key: "cause", heading: "原因与改法", width: 26 },
  { key: "basis", heading: "依据与处理", width: 28 },
] as const;

type Key = (typeof COLUMNS)[number]["key"];

export const WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width);
export const HEADINGS: readonly string[] = COLUMNS.map(({ heading }) => heading);

/** Where a column stands, counted from 0. */
export function columnOf(key: Key): number {
  return COLUMNS.findIndex((column) => column.key === key);
}

/** From one column to another. */
export function span(from: Key, to: Key = from): Span {
  return { from: columnOf(from), to: columnOf(to) };
}
