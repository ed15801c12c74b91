import type { Amount } from "../money";

/**
 * What follows from printed figures, in whole numbers only: the reader of the document recomputes it from what is printed. Percentages are whole
 * hundredths of a percent, rounded half up: 703n is 7.03%.
 */
export type Percent = bigint;

/** part / whole as a percentage: 44776 of 53743 → 8332n. Undefined where there is no share: of nothing, or of what is below nothing. */
export function share(part: Amount, whole: Amount): Percent | undefined {
  return part < 0 || whole <= 0 ? undefined : halfUp(BigInt(part), BigInt(whole));
}

/** |now − before| / before as a percentage: 447.76 after 418.36 → 703n. Undefined where there was nothing before. */
export function growth(now: Amount, before: Amount): Percent | undefined {
  if (before <= 0) return undefined;
  const difference = BigInt(now) - BigInt(before);
  return halfUp(difference < 0n ? -difference : difference, BigInt(before));
}

/** Growth from nothing, where it is printed. */
export const FROM_NOTHING: Percent = 10_000n;

/** ⌊(20000·a + w) / 2w⌋ hundredths of a percent. */
function halfUp(part: bigint, whole: bigint): Percent {
  return (20_000n * part + whole) / (2n * whole);
}

/** A percentage as it is printed, with two decimals and no separators: 135000n → `1350.00`. */
export function percentText(percent: Percent): string {
  const digits = String(percent).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

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
