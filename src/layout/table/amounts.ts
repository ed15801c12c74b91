import { type Measure, fenIn, formatAmount, inThousands, plainDecimal, shiftDecimal } from "../../money";
import type { Figure } from "../../tables";

/** Both measures print two decimals. */
const DECIMALS = 2;

/**
 * A readable figure as a decimal text in the measure asked for: two decimals, and more only where the figure has more. A part smaller
 * than a 分 is kept, too.
 */
export function decimalOf(figure: Figure, from: Measure, to: Measure): string {
  if (figure.exact || figure.raw === undefined) return formatAmount(figure.amount, to);
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

function padded(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${whole}.${fraction.padEnd(DECIMALS, "0")}`;
}

/** The number format that shows all decimals of a decimal text, and at least two. */
export function amountFormat(decimal: string): string {
  const fraction = decimal.split(".")[1] ?? "";
  return `#,##0.${"0".repeat(Math.max(DECIMALS, fraction.length))}`;
}

/** The format of a formula: a sum of nothing shows as nothing, as everywhere in these tables. */
export function formulaFormat(decimal: string): string {
  const format = amountFormat(decimal);
  return `${format};-${format};`;
}

/** What a cell of that decimal shows: `1,234.50`. */
export function printedAmount(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${inThousands(whole)}.${fraction.padEnd(DECIMALS, "0")}`;
}
