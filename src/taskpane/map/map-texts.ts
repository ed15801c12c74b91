import type { TieEdge } from "../../present/map/tie-map";
import { TIE_VERDICTS } from "../../present/wording/states";

/** The texts of the map of ties. */
export const MAP_TEXTS = {
  title: "勾稽关系图",
  map: (tables: string) => `${tables}之间的勾稽关系`,
  note: "点连线上的标记，只看这两张表之间的问题。",
  only: (edge: TieEdge) => `只看${pairName(edge)}之间的问题`,
  all: "显示全部问题",
  between: (edge: TieEdge) => `${pairName(edge)}之间`,
  nothing: "没有要处理的问题。",
  close: "不再只看这两张表",
  none: "这两张表之间没有要处理的问题。",
} as const;

/** `表3与表5` */
export function pairName({ numbers: [first, second] }: Pick<TieEdge, "numbers">): string {
  return `${first}与${second}`;
}

/** `表3与表5：有不成立，成立 30 条，不成立 1 条，未检查 0 条` */
export function edgeText({ numbers, verdict, held, failed, unchecked }: TieEdge): string {
  return `${pairName({ numbers })}：${TIE_VERDICTS[verdict].word}，成立 ${held} 条，不成立 ${failed} 条，未检查 ${unchecked} 条`;
}
