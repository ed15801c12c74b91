import { type Amount, type Measure, amountOfFen, fenIn } from "./amount";
import { trailingZeros } from "./digits";

/** What a cell's number or text says as money. */
export interface ParsedAmount {
  readonly amount: Amount;
  /** Decimals as written, without trailing zeros: 305.440 has two. */
  readonly decimals: number;
  /** False where the number has a part smaller than a 分, which was rounded half away from zero. */
  readonly exact: boolean;
}

/** Whole numbers of so many digits are exact in a number. */
const SAFE_DIGITS = 15;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a plain decimal text (`-305.44`, `1.5e3`) in a measure. Digits are moved, never multiplied as floats.
 * Undefined where the text is no decimal number, or one too large to be an amount.
 */
export function parseDecimal(text: string, measure: Measure): ParsedAmount | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const exponent = Number(match[4] ?? 0);
  const digits = match[2]! + (match[3] ?? "");
  const fraction = (match[3] ?? "").length - exponent;
  if (Math.abs(exponent) > 30 || digits.length > 40) return undefined;

  // digits that move left only are exact as they are, and that is nearly every amount there is
  const moved = Math.log10(fenIn(measure)) - fraction;
  const plain = moved >= 0 && digits.length + moved <= SAFE_DIGITS ? Number(digits) * 10 ** moved : undefined;
  if (plain !== undefined) {
    return {
      amount: amountOfFen(match[1] === "-" ? -plain : plain),
      decimals: decimalsOf(digits, fraction),
      exact: true,
    };
  }

  // value = digits × 10^-fraction; in 分 it is digits × FEN × 10^-fraction
  let numerator = BigInt(digits) * BigInt(fenIn(measure));
  let denominator = 1n;
  if (fraction > 0) denominator = 10n ** BigInt(fraction);
  else numerator *= 10n ** BigInt(-fraction);
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const magnitude = Number(rounded);
  return {
    amount: amountOfFen(match[1] === "-" ? -magnitude : magnitude),
    decimals: decimalsOf(digits, fraction),
    exact: numerator % denominator === 0n,
  };
}

function decimalsOf(digits: string, fraction: number): number {
  if (fraction <= 0) return 0;
  return Math.max(0, fraction - trailingZeros(digits));
}

/**
 * Reads the number of a cell. Excel keeps fifteen significant digits and shows no more; what lies beyond (the 4 of
 * 0.30000000000000004, left by a formula) is the float's, not the accountant's, and is dropped.
 */
export function parseNumber(value: number, measure: Measure): ParsedAmount | undefined {
  if (!Number.isFinite(value)) return undefined;
  const unit = fenIn(measure);
  const fen = Math.round(value * unit);
  // the number nearest to whole 分 of no more than fifteen digits shows just these: so are nearly all, and a ledger has a million
  if (Math.abs(fen) < 10 ** SAFE_DIGITS && fen / unit === value)
    return { amount: amountOfFen(fen), decimals: decimalsIn(fen, unit), exact: true };
  return parseDecimal(String(Number(value.toPrecision(15))), measure);
}

/** The decimals of so many 分 in a unit, without trailing zeros: 12,340 分 in 元 (123.40) has one. */
function decimalsIn(fen: number, unit: number): number {
  let decimals = 0;
  for (let left = unit; fen % left !== 0; left /= 10) decimals++;
  return decimals;
}

/** Dashes and words that stand for “nothing”. */
const NOTHING = /^(?:[-—–－―/]+|无)$/;

/** White space, and marks that nobody sees: U+200E from a web page, a soft hyphen from a PDF. */
const UNSEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** What the text of an amount cell says. */
export type AmountText =
  { readonly kind: "blank" } | ({ readonly kind: "amount" } & ParsedAmount) | { readonly kind: "unreadable" };

/**
 * Reads an amount kept as text: `1,234.56`, `１，２３４．５６`, ` 305.44 `, `（12.00）` and `−12.00` as negatives. A dash and 无 mean nothing.
 * Separators must stand where thousands end, or the text is unreadable: `1,23` may be a mistyped `1.23`.
 */
export function parseAmountText(text: string, measure: Measure): AmountText {
  const plain = text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/\u2212/g, "-")
    .replace(/^[¥￥]/, "");
  if (plain === "" || NOTHING.test(plain)) return { kind: "blank" };
  const bracketed = /^\((.+)\)$/.exec(plain);
  const signed = bracketed ? `-${bracketed[1]}` : plain;
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(signed) ? signed.replace(/,/g, "") : signed;
  const parsed = parseDecimal(grouped.replace(/^([+-]?)\./, "$10."), measure);
  return parsed ? { kind: "amount", ...parsed } : { kind: "unreadable" };
}
