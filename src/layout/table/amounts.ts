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

/** The number format that shows all decimals of a decimal text, and at least so many. */
export function amountFormat(decimal: string, decimals = DECIMALS): string {
  const fraction = decimal.split(".")[1] ?? "";
  const shown = Math.max(decimals, fraction.length);
  return shown === 0 ? "#,##0" : `#,##0.${"0".repeat(shown)}`;
}

/** The format of a formula: a sum of nothing shows as nothing, as everywhere in these tables. */
export function formulaFormat(decimal: string, decimals = DECIMALS): string {
  const format = amountFormat(decimal, decimals);
  return `${format};-${format};`;
}

/** What a cell of that decimal shows: `1,234.50`. */
export function printedAmount(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${inThousands(whole)}.${fraction.padEnd(DECIMALS, "0")}`;
}
