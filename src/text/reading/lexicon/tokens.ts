import type { Meaning } from "./meaning";
import type { Lexicon } from "./lexicon";
import { type NumberToken, numberAt } from "./numbers";

export interface WordToken {
  readonly kind: "word";
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Words that the lexicon has not. */
export interface UnknownToken {
  readonly kind: "unknown";
  readonly start: number;
  readonly end: number;
}

/** `2024年`; as what this year is compared with, `比2023年预算`, or without a year: `比上年`. */
export interface YearToken {
  readonly kind: "year" | "comparison";
  readonly start: number;
  readonly end: number;
  /** Absent where it says 上年. */
  readonly year?: number;
  /** Compared with what was spent, not with what was planned: 比上年执行数. */
  readonly executed?: boolean;
}

/** 。 ends a sentence, ； a part of it, ， 、 and ： a clause; an item's number begins one. */
export interface StopToken {
  readonly kind: "stop";
  readonly start: number;
  readonly end: number;
  readonly sign: "。" | "；" | "，" | "、" | "：" | "item";
}

export interface BracketToken {
  readonly kind: "open" | "close";
  readonly start: number;
  readonly end: number;
}

export type Token = WordToken | UnknownToken | NumberToken | YearToken | StopToken | BracketToken;

const COMPARISON =
  /(?:比|较|与|同|和|对比)(?:上年度?|去年|上一年度?|(20\d\d)年度?)(?:的|年初|当年|部门|单位)*((?:预算)?(?:执行数?|决算数?|完成数?)|预算数?)?(?:相比|比)?|同比|相比上年/y;

const YEAR = /(20\d\d)年度?/y;

/** A date, or a span of months: 12月31日. */
const DATE = /\d{1,2}(?:月底?|日|号)/y;

const ITEM = /（\d{1,2}）|\d{1,2}[.、）](?!\d)|\d{1,2}\.(?=20\d\d年)|[①-⑳]|（[一二三四五六七八九十]{1,3}）/y;

const STOPS: Readonly<Record<string, StopToken["sign"]>> = {
  "。": "。",
  "！": "。",
  "？": "。",
  "；": "；",
  "，": "，",
  "、": "、",
  "：": "：",
};

/** A text as words, numbers and stops, from left to right, at each place the longest. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, lexicon, tokens.at(-1));
    const last = tokens.at(-1);
    if (token.kind === "unknown" && last?.kind === "unknown") tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, lexicon: Lexicon, before: Token | undefined): Token {
  const startsClause = before === undefined || before.kind === "stop";
  const item = startsClause ? matchAt(ITEM, text, start) : undefined;
  if (item) return { kind: "stop", sign: "item", start, end: start + item[0].length };
  const comparison = matchAt(COMPARISON, text, start);
  if (comparison) return comparisonOf(comparison, start);
  const year = matchAt(YEAR, text, start);
  if (year) return { kind: "year", year: Number(year[1]), start, end: start + year[0].length };
  const date = matchAt(DATE, text, start);
  if (date) return { kind: "word", meaning: { role: "neutral" }, start, end: start + date[0].length };
  if (/\d/.test(text.charAt(start))) return numberAt(text, start);
  const word = lexicon.longestAt(text, start);
  if (word) return { kind: "word", meaning: word.value, start, end: word.end };
  const sign = STOPS[text.charAt(start)];
  if (sign) return { kind: "stop", sign, start, end: start + 1 };
  const bracket = { "（": "open", "）": "close" }[text.charAt(start)] as "open" | "close" | undefined;
  return { kind: bracket ?? "unknown", start, end: start + 1 };
}

function comparisonOf(match: RegExpExecArray, start: number): YearToken {
  const executed = /执行|决算|完成/.test(match[2] ?? "");
  return {
    kind: "comparison",
    start,
    end: start + match[0].length,
    ...(match[1] && { year: Number(match[1]) }),
    ...(executed && { executed }),
  };
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}
