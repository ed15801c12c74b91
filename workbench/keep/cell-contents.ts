import { CellValueType, type ICellData, type Nullable } from "@univerjs/presets";
import { formulaTokens } from "../../src/formula";
import { ERROR_VALUES, type ErrorValue, sheetInFormula } from "../../src/workbook";
import type { ChangeContent } from "../../src/xlsx";

/** What a cell of Univer holds. */
export interface Content {
  readonly formula?: string;
  readonly value: string | number | boolean;
}

/** What a cell holds; `""` for a blank. A text that was set letter by letter counts as its letters. */
export function contentOf(cell: Nullable<ICellData>): Content {
  const rich = cell?.p?.body?.dataStream.replace(/\r?\n$/, "");
  const said = cell?.v ?? rich ?? "";
  const isTruth = cell?.t === CellValueType.BOOLEAN && said !== "";
  const value = isTruth ? said === 1 || said === true || said === "1" : said;
  return cell?.f ? { formula: cell.f, value } : { value };
}

/** Whether two cells hold the same: formulas are compared but for blanks, letters' case and quotes around sheets' names, not by what they give. */
export function sameContent(one: Content, other: Content): boolean {
  if (one.formula === undefined && other.formula === undefined) return sameValue(one.value, other.value);
  if (one.formula === undefined || other.formula === undefined) return false;
  return plainFormula(one.formula) === plainFormula(other.formula);
}

/** Whether two values are the same to Excel, which keeps fifteen digits of a number: 0.1+0.2 and 0.3 are. */
export function sameValue(one: Content["value"], other: Content["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || plainDecimal(one) === plainDecimal(other);
}

/** A formula as formulas are compared: `= sum( '表3'!e7 )` → `=SUM(表3!E7)`. */
export function plainFormula(formula: string): string {
  const tokens = formulaTokens(formula.startsWith("=") ? formula : `=${formula}`);
  return tokens
    .map((token) => {
      if (token.kind === "text") return token.text;
      if (token.kind === "blank") return "";
      if (token.kind !== "reference" || token.sheet === undefined) return token.text.toUpperCase();
      return `${sheetInFormula(token.sheet)}!${token.text.slice(token.prefix.length)}`.toUpperCase();
    })
    .join("");
}

/** A cell's content as it is put into a file. */
export function putContent({ formula, value }: Content): ChangeContent {
  if (formula !== undefined) return { kind: "formula", formula: formula.replace(/^=/, ""), ...given(value) };
  if (value === "") return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  if (typeof value === "number") return { kind: "number", decimal: plainDecimal(value) };
  return isError(value) ? { kind: "error", error: value } : { kind: "text", text: value };
}

/** What a formula that stays gives now, to be put into a file; undefined where that is no value: who opens the file computes it. */
export function putResult({ value }: Content): ChangeContent | undefined {
  if (typeof value === "number") return { kind: "result", decimal: plainDecimal(value) };
  return typeof value === "string" && value !== "" && !value.startsWith("#")
    ? { kind: "text-result", text: value }
    : undefined;
}

function given(value: Content["value"]): { decimal?: string; gives?: string } {
  if (typeof value === "number") return { decimal: plainDecimal(value) };
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? { gives: value } : {};
}

function isError(text: string): text is ErrorValue {
  return (ERROR_VALUES as readonly string[]).includes(text);
}

/** A number as Excel keeps it, with fifteen significant digits and without an exponent: 0.1+0.2 → `0.3`. */
export function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const [, sign = "", whole = "", fraction = "", power] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (power === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${"0".repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
