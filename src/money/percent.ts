import type { Amount } from "./amount";

/**
 * What follows from printed figures, in whole numbers only: the reader of the document recomputes it from what is printed. Percentages are whole
 * hundredths of a percent, rounded half up: 703n is 7.03%.
 */
export type Percent = bigint;

/** part / whole as a percentage: 44776 of 53743 → 8332n. Undefined where there is no share: of nothing, or of what is below nothing. */
export function share(part: Amount, whole: Amount): Percent | undefined {
  return part < 0 || whole <= 0 ? undefined : hundredths(BigInt(part), BigInt(whole));
}

/** |now − before| / before as a percentage: 447.76 after 418.36 → 703n. Undefined where there was nothing before. */
export function growth(now: Amount, before: Amount): Percent | undefined {
  if (before <= 0) return undefined;
  const difference = BigInt(now) - BigInt(before);
  return hundredths(difference < 0n ? -difference : difference, BigInt(before));
}

/** ⌊(20000·a + w) / 2w⌋ hundredths of a percent. */
function hundredths(part: bigint, whole: bigint): Percent {
  return (20_000n * part + whole) / (2n * whole);
}

/** A percentage as it is printed, with two decimals and no separators: 135000n → `1350.00`. */
export function percentText(percent: Percent): string {
  const digits = String(percent).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * (now − before) / before as a decimal text with its sign, halves away from zero: 100.50 after 100.00, as a percentage with 2 decimals → `0.50`, as a
 * ratio with 4 → `0.0050`. `before` is above nothing.
 * @param times 1 for a ratio, 100 for a percentage
 */
export function growthText(now: Amount, before: Amount, decimals: number, times: 1 | 100): string {
  const difference = BigInt(now) - BigInt(before);
  const magnitude = difference < 0n ? -difference : difference;
  const whole = BigInt(before);
  const units = (2n * BigInt(times) * 10n ** BigInt(decimals) * magnitude + whole) / (2n * whole);
  const digits = String(units).padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return difference < 0n ? `-${text}` : text;
}
