import { type Amount, type Measure, PRINTED_DECIMALS, fenIn } from "./amount";
import { withoutTrailingZeros } from "./digits";

/** What nothing is printed as, in any measure: the most frequent amount of all. */
const NOTHING = `0.${"0".repeat(PRINTED_DECIMALS)}`;

/**
 * Prints an amount as a plain decimal in a measure, with two decimals, or with as many more as it takes to be exact:
 * 3,054,400,000 分 in 万元 is `3054.40`; 1 分 in 万元 is `0.000001`.
 */
export function formatAmount(amount: Amount, measure: Measure): string {
  if (amount === 0) return NOTHING;
  const unit = fenIn(measure);
  const places = String(unit).length - 1;
  const magnitude = Math.abs(amount);
  const whole = Math.floor(magnitude / unit);
  const fraction = String(magnitude % unit).padStart(places, "0");
  const kept = withoutTrailingZeros(fraction).padEnd(PRINTED_DECIMALS, "0");
  return `${amount < 0 ? "-" : ""}${whole}.${kept}`;
}
