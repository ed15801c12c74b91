import { PRINTED_DECIMALS } from "../../money";
import type { CellStyle } from "../../workbook";

const SIZE = 10;

/** Every style of the check sheet, by what a cell is. */
export const CHECK_STYLES = {
  title: { font: "title", size: 18, horizontal: "center" },
  unit: { font: "body", size: SIZE, horizontal: "left" },
  summary: { font: "body", size: SIZE, bold: true, horizontal: "left" },
  header: { font: "heading", size: SIZE, horizontal: "center", wrap: true, border: true },
  group: { font: "heading", size: SIZE, horizontal: "left", border: true, fill: "#DDEBF7" },
  number: { font: "body", size: SIZE, horizontal: "center", border: true, format: "0" },
  words: { font: "body", size: SIZE, horizontal: "left", wrap: true, border: true, format: "@" },
  amount: { font: "body", size: SIZE, horizontal: "right", border: true },
  verdict: { font: "body", size: SIZE, horizontal: "center", border: true },
  link: { font: "body", size: SIZE, horizontal: "center", border: true, color: "#0563C1", underline: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Decimals down to a 分 of an amount in 万元, for figures that the measure does not print in full. */
export const FINE_DECIMALS = 6;

/** The styles of amounts, by how many decimals they show. */
export const AMOUNT_STYLES = {
  [PRINTED_DECIMALS]: { ...CHECK_STYLES.amount, format: amountFormat(PRINTED_DECIMALS) },
  [FINE_DECIMALS]: { ...CHECK_STYLES.amount, format: amountFormat(FINE_DECIMALS) },
} as const satisfies Readonly<Record<number, CellStyle>>;

function amountFormat(decimals: number): string {
  return `#,##0.${"0".repeat(decimals)}`;
}
