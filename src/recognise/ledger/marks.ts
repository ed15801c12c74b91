import { squeeze } from "../shared/squeeze";
import { containsAny } from "./text";
import { YES } from "./words/rows";

/** True where a mark on a row says yes: 是, √, or, in a column of carryover, 结转. */
export function isYes(text: string): boolean {
  const plain = squeeze(text).toUpperCase();
  return YES.includes(plain) || containsAny(plain, ["结转", "结余"]);
}
