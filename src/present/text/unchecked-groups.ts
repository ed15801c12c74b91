import type { ReportUncheckedNumber } from "../../diagnose/report";
import type { UncheckedReason } from "../../text";
import { UNCHECKED_REASONS } from "../wording/text-check";

/** Numbers that were not checked for one reason. */
export interface UncheckedGroup {
  readonly reason: UncheckedReason;
  readonly word: string;
  readonly numbers: readonly ReportUncheckedNumber[];
}

/** What was not checked by reason: what a person can do something about first, numbers in reasons last. */
export function uncheckedGroups(numbers: readonly ReportUncheckedNumber[]): UncheckedGroup[] {
  const reasons = Object.keys(UNCHECKED_REASONS) as UncheckedReason[];
  const isLast = (reason: UncheckedReason) => (reason === "in-reason" || reason === "threshold" ? 1 : 0);
  return reasons
    .sort((one, other) => isLast(one) - isLast(other))
    .map((reason) => ({
      reason,
      word: UNCHECKED_REASONS[reason],
      numbers: numbers.filter((number) => number.reason === reason),
    }))
    .filter((group) => group.numbers.length > 0);
}
