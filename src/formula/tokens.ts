import { type Address, addressAt } from "./address";
import { isDigit, startsWord, wordEnd } from "./characters";

/** A piece of a formula. References are told apart; all else is text that is left as it stands. */
export type FormulaToken = ReferenceToken | PlainToken;

/**
 * What is no reference. `name`: a defined name, or a table's. `function`: its name, without the bracket that follows. `sheet`: what names a sheet
 * where no address follows. `constant`: TRUE, FALSE, an error value. `brackets`: columns of a table, or a workbook. `other`: what cannot be read,
 * an unclosed quotation for one.
 */
export interface PlainToken {
  readonly kind:
    "name" | "function" | "sheet" | "constant" | "number" | "text" | "brackets" | "blank" | "sign" | "other";
  readonly text: string;
}

/** `表3!$E$7:E12`, `E:E`, `$4:$5`, with what names its sheet. */
export interface ReferenceToken extends Address {
  readonly kind: "reference";
  readonly text: string;
  /** What stands before the address, its `!` included; empty for the formula's own sheet. */
  readonly prefix: string;
  /** The sheet that the prefix names; undefined where there is none, or where it names several sheets or another workbook. */
  readonly sheet?: string;
  /** True where the prefix names several sheets (`表1:表3!`) or a sheet of another workbook (`[1]表3!`). */
  readonly foreign: boolean;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const OPENING = 91;
const CLOSING = 93;
const COLON = 58;
const EXCLAMATION = 33;
const POINT = 46;
const DOLLAR = 36;

const ERRORS = [
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];
const CONSTANTS: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);

/**
 * Takes a formula apart, with or without its `=`: `=SUM(表3!E7:E9)` → sign `=`, function `SUM`, sign `(`, reference `表3!E7:E9`, sign `)`. The texts of
 * all tokens together are the formula. Each character is looked at a fixed number of times, whatever stands there: formulas come from files that
 * anybody may have made, tens of thousands in one.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const code = formula.charCodeAt(at);
  if (code === QUOTE) return enclosed("text", formula, at, quotationEnd(formula, at, QUOTE));
  if (code === APOSTROPHE) return quotedSheet(formula, at);
  if (code === OPENING) return inBrackets(formula, at);
  const word = startsWord(formula, at);
  if (word || code === DOLLAR || isDigit(code)) {
    const address = addressAt(formula, at);
    if (address) return referenceToken(formula, at, at, address);
  }
  if (word) return wordToken(formula, at);
  if (isDigit(code)) return numberToken(formula, at);
  if (isBlank(code)) return { kind: "blank", text: formula.slice(at, blanksEnd(formula, at)) };
  const error = code === 35 ? ERRORS.find((text) => formula.startsWith(text, at)) : undefined;
  if (error !== undefined) return { kind: "constant", text: error };
  return { kind: "sign", text: formula[at]! };
}

/** A sheet's name in apostrophes with the address behind it: `'单位 支出'!E9`; without a `!` it is nothing. */
function quotedSheet(formula: string, at: number): FormulaToken {
  const end = quotationEnd(formula, at, APOSTROPHE);
  if (end === undefined || formula.charCodeAt(end) !== EXCLAMATION) return enclosed("other", formula, at, end);
  return withSheet(formula, at, end + 1);
}

/** A table's columns `[金额]`, or a workbook before its sheet: `[1]表3!E9`. */
function inBrackets(formula: string, at: number): FormulaToken {
  const end = bracketsEnd(formula, at);
  if (end !== undefined && startsWord(formula, end)) {
    const sheet = sheetEnd(formula, end);
    if (sheet !== undefined) return withSheet(formula, at, sheet);
  }
  return enclosed("brackets", formula, at, end);
}

function wordToken(formula: string, at: number): FormulaToken {
  const sheet = sheetEnd(formula, at);
  if (sheet !== undefined) return withSheet(formula, at, sheet);
  const text = formula.slice(at, wordEnd(formula, at));
  if (formula[at + text.length] === "(") return { kind: "function", text };
  return { kind: CONSTANTS.has(text.toUpperCase()) ? "constant" : "name", text };
}

/** A number; what goes on as a word names a sheet, as `2024年!E9` does, or nothing. */
function numberToken(formula: string, at: number): FormulaToken {
  const sheet = sheetEnd(formula, at);
  if (sheet !== undefined) return withSheet(formula, at, sheet);
  const word = wordEnd(formula, at);
  const end = numberEnd(formula, at);
  return end < word
    ? { kind: "other", text: formula.slice(at, word) }
    : { kind: "number", text: formula.slice(at, end) };
}

/** Behind the `!` of `表3!` or `表1:表5!`; undefined where the word names no sheet. */
function sheetEnd(formula: string, at: number): number | undefined {
  let end = wordEnd(formula, at);
  if (formula.charCodeAt(end) === COLON && startsWord(formula, end + 1)) end = wordEnd(formula, end + 1);
  return formula.charCodeAt(end) === EXCLAMATION ? end + 1 : undefined;
}

/** A sheet's name up to and with its `!`, and the address behind it, where one stands there. */
function withSheet(formula: string, at: number, end: number): FormulaToken {
  const address = addressAt(formula, end);
  return address ? referenceToken(formula, at, end, address) : { kind: "sheet", text: formula.slice(at, end) };
}

function referenceToken(
  formula: string,
  at: number,
  start: number,
  { form, from, to, end }: Address & { readonly end: number },
): ReferenceToken {
  const text = formula.slice(at, end);
  if (start === at) return { kind: "reference", text, prefix: "", foreign: false, form, from, to };
  const prefix = formula.slice(at, start);
  const name = prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  if (/[[\]:]/.test(name)) return { kind: "reference", text, prefix, foreign: true, form, from, to };
  return { kind: "reference", text, prefix, sheet: name, foreign: false, form, from, to };
}

/** What ends at that place, or, where nothing closes it, the rest of the formula. */
function enclosed(
  kind: "text" | "brackets" | "other",
  formula: string,
  at: number,
  end: number | undefined,
): PlainToken {
  return end === undefined ? { kind: "other", text: formula.slice(at) } : { kind, text: formula.slice(at, end) };
}

/** Behind the mark that closes a quotation, in which it stands doubled; undefined where none does. */
function quotationEnd(formula: string, at: number, mark: number): number | undefined {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula.charCodeAt(end) !== mark) continue;
    if (formula.charCodeAt(end + 1) !== mark) return end + 1;
    end++;
  }
  return undefined;
}

/** Behind the bracket that closes the one at this place; an apostrophe before a bracket makes it part of a column's name. */
function bracketsEnd(formula: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const code = formula.charCodeAt(end);
    if (code === APOSTROPHE) end++;
    else if (code === OPENING) depth++;
    else if (code === CLOSING && --depth === 0) return end + 1;
  }
  return undefined;
}

/** Behind a number: `1`, `1.5`, `1E+5`. */
function numberEnd(formula: string, at: number): number {
  let end = at;
  while (isDigit(formula.charCodeAt(end)) || formula.charCodeAt(end) === POINT) end++;
  if (formula[end] !== "E" && formula[end] !== "e") return end;
  let digits = end + 1;
  if (formula[digits] === "+" || formula[digits] === "-") digits++;
  if (!isDigit(formula.charCodeAt(digits))) return end;
  while (isDigit(formula.charCodeAt(digits))) digits++;
  return digits;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function blanksEnd(formula: string, at: number): number {
  let end = at;
  while (isBlank(formula.charCodeAt(end))) end++;
  return end;
}
