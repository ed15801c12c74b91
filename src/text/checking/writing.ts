import { fenOf, magnitude } from "./exact";
import type { PrintedNumber } from "../claim";

const SCALE = 1_000_000n;

/** How a text writes its numbers, where one number alone does not show it. */
export interface NumberManner {
  /** Thousands are parted. */
  readonly separated: boolean;
  /** Zeros at the end of decimals are left out: 36.6, 65100. */
  readonly trimmed: boolean;
}

/** How a text writes amounts: whether it parts thousands, by the numbers that are long enough to show it, and whether it leaves out zeros. */
export function mannerOf(raws: readonly string[]): NumberManner {
  let [separated, plain] = [0, 0];
  const isTrimmed = raws.some((raw) => /^[\d,，]+\.\d$/.test(raw)) || raws.some((raw) => /^[1-9]\d*$/.test(raw));
  const keepsZeros = raws.some((raw) => /\.\d?0$/.test(raw));
  for (const raw of raws) {
    if (isSeparated(raw)) separated++;
    else if (/^\d{4}/.test(raw)) plain++;
  }
  return { separated: separated > plain, trimmed: isTrimmed && !keepsZeros };
}

function isSeparated(raw: string): boolean {
  return raw.includes(",") || raw.includes("，");
}

/**
 * An amount as this text writes numbers: in the unit and with the separators of the number that it replaces, and with its decimals; with two where these
 * do not suffice, or with as many as it takes in a text that leaves out zeros. 41069000000000n millionths of a 分 like `410.60` 万元 → `410.69`.
 * @param isCoarse the sentence prints rounded numbers: then the decimals are kept, and the amount is rounded half up
 */
export function amountDigits(
  value: bigint,
  like: PrintedNumber,
  raw: string,
  manner: NumberManner,
  isCoarse = false,
): string {
  const unit = (fenOf(like.unit) ?? 1n) * SCALE;
  const exact = isCoarse ? like.decimals : decimalsFor(like, decimalsOf(value, unit), manner);
  const places = 10n ** BigInt(exact);
  const rounded = (2n * magnitude(value) * places + unit) / (2n * unit);
  const digits = String(rounded).padStart(exact + 1, "0");
  const whole = exact === 0 ? digits : digits.slice(0, -exact);
  const shown = hasSeparators(raw, manner) ? withSeparators(whole) : whole;
  return exact === 0 ? shown : `${shown}.${digits.slice(-exact)}`;
}

/** `18976` → `18,976` */
function withSeparators(whole: string): string {
  const first = whole.length % 3;
  const groups = Array.from({ length: Math.floor(whole.length / 3) }, (_, index) => {
    const at = first + 3 * index;
    return whole.slice(at, at + 3);
  });
  return (first > 0 ? [whole.slice(0, first), ...groups] : groups).join(",");
}

function decimalsFor({ digits, decimals }: PrintedNumber, needed: number, { trimmed }: NumberManner): number {
  if (trimmed && !/\.\d*0$/.test(digits)) return needed;
  return needed > decimals ? 2 : decimals;
}

/** How many decimals, of two at most, an amount needs. */
function decimalsOf(value: bigint, unit: bigint): number {
  if (value % unit === 0n) return 0;
  return (value * 10n) % unit === 0n ? 1 : 2;
}

function hasSeparators(raw: string, manner: NumberManner): boolean {
  if (isSeparated(raw)) return true;
  return /^\d{4}/.test(raw) ? false : manner.separated;
}
