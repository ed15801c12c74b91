import { type Measure, fenIn, formatAmount, inThousands, plainDecimal, shiftDecimal } from "../../money";
import type { Figure } from "../../tables";

/** Both measures print two decimals; some sets print whole 元. */
const DECIMALS = 2;

/**
 * A readable figure as a decimal text in the measure asked for: two decimals, and more only where the figure has more. A part smaller
 * than a 分 is kept, too.
 */
export function decimalOf(figure: Figure, from: Measure, to: Measure, decimals = DECIMALS): string {
  if (figure.exact || figure.raw === undefined) return withDecimals(formatAmount(figure.amount, to), decimals);
  const written = typeof figure.raw === "number" ? plainDecimal(figure.raw) : decimalInText(String(figure.raw));
  return written === undefined ? formatAmount(figure.amount, to) : padded(shiftDecimal(written, places(from, to)));
}

/** How far the point moves: 元 to 万元 is four places to the left. */
function places(from: Measure, to: Measure): number {
  return String(fenIn(from)).length - String(fenIn(to)).length;
}

/** `（1,234.567891）` is −1234.567891: separators and brackets were understood when the figure was read. */
function decimalInText(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,¥￥+]/g, "");
  const signed = /^\(.+\)$/.test(plain) ? `-${plain.slice(1, -1)}` : plain;
  const whole = signed.replace(/^(-?)\./, "$10.").replace(/\.$/, "");
  return /^-?\d+(\.\d+)?$/.test(whole) ? whole : undefined;
}

/** `12.00` with no decimals is `12`; `12.50` stays. */
function withDecimals(decimal: string, decimals: number): string {
  return decimals === 0 ? decimal.replace(/\.0+$/, "") : decimal;
}

function padded(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${whole}.${fraction.padEnd(DECIMALS, "0")}`;
}

/** The number format that shows all decimals of a decimal text, and at least so many: `1.25` → `#,##0.00`. */
export function amountFormat(decimal: string, decimals = DECIMALS): string {
  return formatsOf(Math.max(decimals, fractionLength(decimal))).amount;
}

/** The format of a formula: a sum of nothing shows as nothing, as everywhere in these tables. */
export function formulaFormat(decimal: string, decimals = DECIMALS): string {
  return formatsOf(Math.max(decimals, fractionLength(decimal))).formula;
}

/** How many decimals a decimal text has: `1.25` → 2, `3` → 0. */
function fractionLength(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** The formats of amounts and of formulas by their decimals, put together once. */
const formats: { readonly amount: string; readonly formula: string }[] = [];

function formatsOf(shown: number) {
  const known = formats[shown];
  if (known) return known;
  const amount = shown === 0 ? "#,##0" : `#,##0.${"0".repeat(shown)}`;
  const made = { amount, formula: `${amount};-${amount};` };
  if (shown < MOST_REMEMBERED) formats[shown] = made;
  return made;
}

/** More decimals than amounts have. */
const MOST_REMEMBERED = 30;

/** What a cell of that decimal shows: `1,234.50`. */
export function printedAmount(decimal: string): string {
  const fraction = fractionLength(decimal);
  if (fraction >= DECIMALS) return inThousands(decimal);
  return inThousands(fraction === 0 ? `${decimal.replace(".", "")}.00` : `${decimal}0`);
}
