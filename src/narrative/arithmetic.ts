import type { Amount, Percent } from "../money";

/** Growth from nothing, where it is printed. */
export const FROM_NOTHING: Percent = 10_000n;

/** How this year stands to last year, in printed figures. */
export type Case = "no-prior" | "both-zero" | "from-zero" | "to-zero" | "unchanged" | "increase" | "decrease";

/** The first case that fits, in the order in which they are listed; `before` is undefined where last year is not known. */
export function caseOf(now: Amount, before: Amount | undefined): Case {
  if (before === undefined) return "no-prior";
  if (now === 0 && before === 0) return "both-zero";
  if (before === 0) return "from-zero";
  if (now === 0) return "to-zero";
  if (now === before) return "unchanged";
  return now > before ? "increase" : "decrease";
}
