import { formatAmount, parseNumber } from "../../../src/money";
import { type PlainCell, type PlainTable, mapAmounts, mapTexts } from "./plain-table";

function inYuan(cell: PlainCell): string {
  return formatAmount(parseNumber(Number(cell.value), "万元")!.amount, "元");
}

/** Amounts in 元, and 单位：元 above. */
function yuan(table: PlainTable): PlainTable {
  const amounts = mapAmounts(table, (cell) => cell && { value: Number(inYuan(cell)) });
  return mapTexts(amounts, ["furniture"], (text) => text.replace("万元", "元"));
}

function asText(write: (text: string) => string) {
  return (table: PlainTable): PlainTable =>
    mapAmounts(table, (cell) => cell && { value: write(Number(cell.value).toFixed(2)) });
}

function separated(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function fullWidth(text: string): string {
  return [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
}

/** Numbers kept as text, in 元 so that there are thousands to separate. */
function separatedYuan(table: PlainTable): PlainTable {
  return mapAmounts(yuan(table), (cell) => cell && { value: separated(Number(cell.value).toFixed(2)) });
}

function blanksAs(value: number | string) {
  return (table: PlainTable): PlainTable => mapAmounts(table, (cell) => cell ?? { value });
}

/** Totals as formulas, with the value last computed. */
function formulas(table: PlainTable): PlainTable {
  return mapAmounts(
    table,
    (cell, line) => cell && (line.role === "total" ? { ...cell, formula: "=SUM(A1:A9)" } : cell),
  );
}

/** The ways in which amounts are written that keep blanks blank. */
export const AMOUNTS = {
  "amounts as numbers": (table: PlainTable) => table,
  "amounts in 元": yuan,
  "amounts as text": asText((text) => text),
  "amounts as text with spaces": asText((text) => ` ${text}\u00a0`),
  "amounts as text with separators": separatedYuan,
  "amounts as text in full-width digits": asText(fullWidth),
  "totals as formulas": formulas,
  "a dash for nothing": blanksAs("-"),
  "a long dash for nothing": blanksAs("——"),
} as const;

/** The ways to write a zero where the sample has a blank. */
export const ZEROS = {
  "0 for nothing": blanksAs(0),
  "0.00 as text for nothing": blanksAs("0.00"),
} as const;
