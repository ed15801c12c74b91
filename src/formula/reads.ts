import type { Area } from "../workbook/address";
import { areaOf } from "./terms";
import { type FormulaToken, formulaTokens } from "./tokens";

/** Cells of one sheet that a formula names. */
export interface ReadArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula reads, as far as its text tells. */
export interface FormulaReads {
  readonly areas: readonly ReadArea[];
  /**
   * True where it reads what its text does not tell: by a name, by a table's columns, over several sheets, or by an address that it computes. Cells of
   * another workbook are neither: no change of this one moves them.
   */
  readonly hidden: boolean;
}

/** Functions that find cells by an address which they compute. */
const COMPUTED: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);

/**
 * What a formula reads: `=SUMIF(A:A,"办公费",表2!B:B)` → A:A of its own sheet and B:B of 表2; `=SUM(合计数)` → hidden.
 * @param own the sheet on which the formula stands
 */
export function formulaReads(formula: string, own: string): FormulaReads {
  return readsOfTokens(formulaTokens(formula), own);
}

/** The same for a formula that has been taken apart. */
export function readsOfTokens(tokens: readonly FormulaToken[], own: string): FormulaReads {
  const areas: ReadArea[] = [];
  let hidden = false;
  for (const token of tokens) {
    if (token.kind === "reference" && !token.foreign) areas.push({ sheet: token.sheet ?? own, area: areaOf(token) });
    else hidden ||= isHidden(token);
  }
  return { areas, hidden };
}

/** True for a formula that is nothing but a cell of another workbook: `=[1]表3!E9`. A blank there gives 0, so an empty text is no result of it. */
export function repeatsOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const [reference, ...others] = formulaTokens(formula).filter(
    ({ text }) => text.trim() !== "" && text !== "=" && text !== "+",
  );
  return others.length === 0 && reference?.kind === "reference" && reference.foreign;
}

function isHidden(token: FormulaToken): boolean {
  if (token.kind === "reference") return token.prefix.includes(":");
  if (token.kind === "function") return COMPUTED.has(token.text.toUpperCase());
  return token.kind === "name" || token.kind === "brackets" || token.kind === "other";
}

/** True for nothing but sums of cells, by SUM or SUBTOTAL, added and taken away: a cell more is an amount more. */
export function isSum(tokens: readonly FormulaToken[]): boolean {
  return tokens.every((token, index) => {
    if (token.kind === "reference" || token.kind === "blank") return true;
    if (token.kind === "sign") return "=＝+-(),".includes(token.text);
    if (token.kind === "function") return isFunction(token, "SUM") || isFunction(token, "SUBTOTAL");
    // the first argument of SUBTOTAL says that it sums
    return isFunction(tokens[index - 2], "SUBTOTAL") && (token.text === "9" || token.text === "109");
  });
}

function isFunction(token: FormulaToken | undefined, name: string): boolean {
  return token?.kind === "function" && token.text.toUpperCase() === name;
}
