import type { Cue } from "../lexicon/meaning";
import type { NumberToken } from "../lexicon/numbers";
import type { Token } from "../lexicon/tokens";
import type { Mention } from "./mention";

/** What a sentence is parsed from: mentions, and the tokens between them. */
export type Item = Mention | Token;

/** What the item says of those around it; undefined where it says nothing of the kind. */
export function cueOf(item: Item | undefined): Cue | undefined {
  return item?.kind === "word" ? item.meaning.cue : undefined;
}

/** Whether it is a word that says nothing: 预算, 的, 本单位. */
export function isSilent(item: Item): boolean {
  const role = item.kind === "word" ? item.meaning.role : undefined;
  return role === "neutral" || role === "glue" || role === "unit";
}

/** The first item from `index` on that says something. */
export function nextTelling(items: readonly Item[], index: number): Item | undefined {
  let next = index;
  while (items[next] && isSilent(items[next]!)) next++;
  return items[next];
}

/** Where the words end that say nothing more of the item: 政府性基金预算 拨款安排的支出. */
export function endOfWords(items: readonly Item[], index: number): number {
  let last = index;
  while (items[last + 1] && isSilent(items[last + 1]!)) last++;
  return items[last]!.end;
}

/** Whether a number has a measure: others are ordinals. */
export function isMeasured({ printed }: NumberToken): boolean {
  return printed.unit !== "";
}

export function endsPart(item: Item): boolean {
  return item.kind === "stop" && (item.sign === "；" || item.sign === "。");
}
