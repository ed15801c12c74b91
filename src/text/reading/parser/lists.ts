import type { NamePart } from "./mention";
import type { Item } from "./item";

/** Where the names behind 包括 end. */
export interface ListEnd {
  /** True where each of them has its amount. */
  readonly isOfAmounts: boolean;
  /** The place in the text, and the item from which on it is read again. */
  readonly at: number;
  readonly next: number;
}

/** What stands behind 包括, to the end of its sentence or of its part of one. */
export function listEnd(items: readonly Item[], index: number): ListEnd {
  let next = index + 1;
  for (; next < items.length; next++) {
    const item = items[next]!;
    if (item.kind === "number" && item.printed.unit !== "") return { isOfAmounts: true, at: item.start, next };
    if (item.kind === "stop" && (item.sign === "。" || item.sign === "；")) break;
  }
  return { isOfAmounts: false, at: items[next]?.start ?? items.at(-1)!.end, next };
}

/** The names between `from` and `to`, parted by 、: `：办公费、印刷费等` → 办公费, 印刷费. */
export function listNames(text: string, from: number, to: number): Pick<NamePart, "start" | "end">[] {
  const names: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !"、，：".includes(text.charAt(at))) continue;
    if (at > start) names.push({ start, end: withoutEtc(text, start, at) });
    start = at + 1;
  }
  return names.filter((name) => name.end > name.start);
}

function withoutEtc(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const tail = ["等支出", "等费用", "等科目", "等"].find((word) => name.endsWith(word));
  return tail ? end - tail.length : end;
}

/** The name behind `项目名称：`, up to the end of its line or to a stop. */
export function projectName(text: string, from: number): { start: number; end: number } | undefined {
  const start = text.charAt(from) === "：" ? from + 1 : from;
  let end = start;
  while (end < text.length && !"。；".includes(text.charAt(end))) end++;
  return end > start ? { start, end } : undefined;
}
