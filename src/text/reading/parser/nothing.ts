import type { WordToken } from "../lexicon/tokens";
import { cueOf, endOfWords, isSilent, nextTelling } from "./item";
import type { Mention } from "./mention";
import type { SentenceState } from "./sentence";
import type { Subject } from "./subject";

export const CONJUNCTIONS: ReadonlySet<string> = new Set(["和", "及", "与", "以及", "或", "同"]);

/** `未安排。` speaks of what was named before it; `无A` of what follows. */
export function readNone(state: SentenceState, item: WordToken, index: number): void {
  const { items, clause, subject } = state;
  let next = index + 1;
  while (items[next] && (items[next]!.kind === "year" || isSilent(items[next]!))) next++;
  const after = items[next];
  if (after?.kind === "mention") {
    clause.none = item.start;
    return;
  }
  const isBare = after === undefined || after.kind === "stop" || after.kind === "close" || cueOf(after) === "closed";
  if (!isBare || state.text.charAt(item.start) === "无") {
    clause.unknown = true;
    return;
  }
  if (subject?.ask && !subject.unbound && !clause.unknown && subject.year === "this") {
    state.add({ kind: "unarranged", start: item.start, end: endOfWords(items, index), about: subject.ask });
  }
}

/** 无A, 没有使用A和B安排的支出: each of them is nothing. 无机关运行经费 says that the unit is of a kind that has none. */
export function addNone(state: SentenceState, start: number, index: number, subject: Subject): void {
  const { items, clause } = state;
  const end = endOfWords(items, index);
  if (subject.isOperating && !state.text.startsWith("未安排", start)) state.add({ kind: "noAgency", start, end });
  else if (!subject.unbound && subject.ask) state.add({ kind: "unarranged", start, end, about: subject.ask });
  const next = nextTelling(items, index + 1);
  const goesOn = next?.kind === "unknown" && CONJUNCTIONS.has(state.textOf(next));
  clause.none = goesOn || (next?.kind === "stop" && next.sign === "、") ? end : undefined;
}

/** 不在机关运行经费统计范围之内 */
export function addOutside(state: SentenceState, mention: Mention): void {
  const { clause } = state;
  if (clause.outside === undefined || !mention.isOperating) return;
  state.add({ kind: "noAgency", start: clause.outside, end: mention.end });
  clause.outside = undefined;
}
