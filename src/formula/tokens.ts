import { bracketsEnd, quotedEnd } from "./quoted";
import { columnIndex, LAST_COLUMN, LAST_ROW } from "../workbook/address";

/** A piece of a formula. References are told apart; all else is text that is left as it stands. */
export type FormulaToken = ReferenceToken | { readonly kind: "name" | "other"; readonly text: string };

/** `表3!$E$7:E12`, `E:E`, `$4:$5`, with what names its sheet. */
export interface ReferenceToken {
  readonly kind: "reference";
  readonly text: string;
  /** What stands before the address, its `!` included; empty for the formula's own sheet. */
  readonly prefix: string;
  /** The sheet that the prefix names; undefined where there is none, or where it names several sheets or another workbook. */
  readonly sheet?: string;
  /** True where the prefix names several sheets (`表1:表3!`) or a sheet of another workbook (`[1]表3!`). */
  readonly foreign: boolean;
  readonly form: "cell" | "area" | "rows" | "columns";
  readonly from: ReferenceEnd;
  readonly to: ReferenceEnd;
}

/** One end of a reference as it is written; rows of `E:E` and columns of `4:5` are the sheet's first and last. */
export interface ReferenceEnd {
  /** Letters with their `$`; empty in `4:5`. */
  readonly columnText: string;
  readonly column: number;
  readonly row: number;
  readonly rowFixed: boolean;
}

const PLAIN_SHEET = /((?:\[[^[\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/uy;
const ADDRESS =
  /(?:(\$?[A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.\\?(!])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;
const CONSTANTS = /^(?:TRUE|FALSE)$/i;

/** Takes a formula apart, with or without its `=`. The texts of all tokens together are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let other = "";
  const keep = (token: FormulaToken): void => {
    if (other !== "") tokens.push({ kind: "other", text: other });
    other = "";
    tokens.push(token);
  };
  let at = 0;
  while (at < formula.length) {
    const reference = referenceAt(formula, at);
    if (reference) {
      keep(reference);
      at += reference.text.length;
      continue;
    }
    const word = match(WORD, formula, at)?.[0];
    const text = word ?? plainAt(formula, at);
    const next = formula[at + text.length];
    if (word !== undefined && next !== "(" && next !== "[" && next !== "!" && !CONSTANTS.test(word))
      keep({ kind: "name", text });
    else other += text;
    at += text.length;
  }
  if (other !== "") tokens.push({ kind: "other", text: other });
  return tokens;
}

/** What is no reference and no word: a text, a quoted name, brackets, a number, or one character. */
function plainAt(formula: string, at: number): string {
  const first = formula[at]!;
  if (first === '"' || first === "'") return formula.slice(at, quotedEnd(formula, at));
  if (first === "[") return formula.slice(at, bracketsEnd(formula, at) ?? at + 1);
  return match(NUMBER, formula, at)?.[0] ?? first;
}

function referenceAt(formula: string, at: number): ReferenceToken | undefined {
  const quoted = quotedSheetAt(formula, at);
  const plain = quoted === undefined ? match(PLAIN_SHEET, formula, at) : null;
  const prefix = quoted ?? plain?.[0] ?? "";
  const found = match(ADDRESS, formula, at + prefix.length);
  if (!found) return undefined;
  const ends = endsOf(found);
  if (!ends) return undefined;
  const named = quoted === undefined ? plain?.[1] : quoted.slice(1, -2).replace(/''/g, "'");
  const foreign = named !== undefined && /[[\]:]/.test(named);
  return {
    kind: "reference",
    text: prefix + found[0],
    prefix,
    foreign,
    ...(named !== undefined && !foreign && { sheet: named }),
    ...ends,
  };
}

/** `'表 3'!`; undefined where no quoted name of a sheet begins. */
function quotedSheetAt(formula: string, at: number): string | undefined {
  if (formula[at] !== "'") return undefined;
  const end = quotedEnd(formula, at);
  return formula[end] === "!" && formula[end - 1] === "'" ? formula.slice(at, end + 1) : undefined;
}

type Ends = Pick<ReferenceToken, "form" | "from" | "to">;

function endsOf(found: RegExpExecArray): Ends | undefined {
  const [, letters, fixed, digits, letters2, fixed2, digits2, columns, columns2, rows, row, rows2, row2] = found;
  const from = letters !== undefined ? end(letters, fixed, digits) : end(columns, rows ?? "$", row ?? "1");
  const to =
    letters2 !== undefined
      ? end(letters2, fixed2, digits2)
      : letters !== undefined
        ? from
        : end(columns2, rows2 ?? "$", row2 ?? String(LAST_ROW + 1), LAST_COLUMN);
  if (!from || !to) return undefined;
  const form =
    letters2 !== undefined ? "area" : letters !== undefined ? "cell" : row !== undefined ? "rows" : "columns";
  return { form, from, to };
}

/** Undefined for what only looks like an address: XFE1, LOG10000000. */
function end(letters = "", fixed = "", digits = "", otherwise = 0): ReferenceEnd | undefined {
  const column = letters === "" ? otherwise : columnIndex(letters.replace("$", ""));
  const row = Number(digits) - 1;
  if (column > LAST_COLUMN || row > LAST_ROW) return undefined;
  return { columnText: letters, column, row, rowFixed: fixed === "$" };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
