import type { SelectedArea } from "../../app/port";
import { BLANK } from "../../present/wording/cells";
import { areaA1 } from "../../workbook";

/** The texts about the cell where the user stands. */
export const SELECTION_TEXTS = {
  title: "选中的单元格",
  none: "没有问题",
  count: (count: number) => `${count} 个问题`,
  walk: "逐个查看问题",
  previous: "上一个问题",
  next: "下一个问题",
  place: (at: number, count: number) => (at < 0 ? `共 ${count} 处` : `第 ${at + 1} 处，共 ${count} 处`),
  now: (value: string) => `现为 ${value}`,
  shouldBe: (value: string | null) => (value === null ? "应为多少，不能由勾稽关系确定" : `应为 ${value || BLANK}`),
  explained: "已说明",
  /** `表3!E9`, `表3!E9:G12` */
  area: ({ sheet, area }: SelectedArea) => `${sheet}!${areaA1(area)}`,
} as const;
