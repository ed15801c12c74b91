import type { CodeProblem } from "../../tables";
import { type CodeText, codeBefore, deeperCode, levelBefore } from "../shared/codes";
import { remembered, squeeze } from "../shared/squeeze";

/** A piece of a code as one cell gives it. */
export interface CodePiece {
  readonly digits: string;
  readonly level: "category" | "section" | "item" | undefined;
  /** True where the cell holds a date, and `digits` is how it shows it: `3-1`. */
  readonly isDate?: true;
}

/** A cell of a key column, taken apart: `2010301-行政运行` is a code and a name. */
export interface KeyText {
  readonly digits?: string;
  /** A date as it is shown: what Excel makes of a code such as `3-1`. */
  readonly date?: string;
  readonly name?: string;
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** `2024-03-01`, `2024年3月1日`, `3-1`, `3月1日`, `1-Mar`, `Mar-24`. No code looks so: its first part is a 类 of three digits. */
// eslint-disable-next-line no-restricted-syntax -- made of the words above, which are ours
const DATE = new RegExp(
  `^(?:(?:19|20)\\d\\d(?:[-/]\\d{1,2}(?:[-/]\\d{1,2})?|年\\d{1,2}月(?:\\d{1,2}日)?)` +
    `|\\d{1,2}(?:[-/]\\d{1,2}(?:[-/]\\d{2,4})?|月\\d{1,2}日)|\\d{1,2}-${MONTH}|${MONTH}-\\d\\d)$`,
);
const DIGITS_ONLY = /^\[?(\d[\d\-—_]*)\]?$/;
/** A name begins with a Chinese word or an opening mark; `20103O1`, a letter typed for a digit, is no code with a name. */
const NAME = /^(?:\p{Script=Han}|[“"‘'(《[])/u;

/** Tells code from name. Names are returned as written, but for indentation. The same codes and names stand in most of the tables. */
export function readKeyText(text: string, level?: CodePiece["level"]): KeyText {
  return level === "section" || level === "item" ? keyBelow(text) : keyOf(text);
}

const keyOf = remembered((text) => takeApart(text, false));
const keyBelow = remembered((text) => takeApart(text, true));

/** @param below true below 类, where a cell may hold two digits with the name */
function takeApart(text: string, below: boolean): KeyText {
  const plain = squeeze(text);
  if (plain === "") return {};
  if (DATE.test(plain)) return { date: plain };
  const digits = DIGITS_ONLY.exec(plain);
  if (digits) return { digits: digits[1]!.replace(/\D/g, "") };
  const code = codeBefore(plain, "no dots") ?? (below ? twoDigits(plain) : undefined);
  return code && NAME.test(code.rest) ? { digits: code.digits, name: code.rest } : { name: cleanName(text) };
}

/** Below 类 a cell may hold its level's two digits with the name: `03 政府办公厅`. */
function twoDigits(plain: string): CodeText | undefined {
  const level = levelBefore(plain);
  return level?.digits.length === 2 ? level : undefined;
}

/** A name without indentation and line breaks. */
export const cleanName = remembered((text) => text.replace(/\s+/g, ""));

export type ReadCode = { readonly code: string } | { readonly problem: CodeProblem; readonly text: string };

const LEVEL_START = { category: 0, section: 3, item: 5 } as const;
const CATEGORY_DIGITS = 3;

/**
 * Puts the pieces of a code together: one cell (2010301), or one a level (201, 03, 01), where a number may have lost its zero
 * (3 for 03), a level may repeat what is above it (20103 below 201), and 类 or 款 may stand only on the first row of theirs:
 * then `above`, the code of the row before, supplies it.
 * @param depth the full length of a code: 7 for functional, 5 for economic codes
 */
export function joinCode(
  pieces: readonly CodePiece[],
  above: string | undefined,
  depth: 3 | 5 | 7,
): ReadCode | undefined {
  if (pieces.length === 0) return undefined;
  const text = pieces.map((piece) => piece.digits).join(" ");
  if (pieces.some(({ isDate }) => isDate)) return { problem: "date", text };
  const start = pieces[0]!.level ? LEVEL_START[pieces[0]!.level] : 0;
  if (start > 0 && pieces[0]!.digits.length <= 2 && (above?.length ?? 0) < start) return { problem: "gap", text };
  if (start === 0 && pieces[0]!.digits.length < CATEGORY_DIGITS) return { problem: "length", text };
  let code = pieces[0]!.digits.length > 2 ? "" : (above ?? "").slice(0, start);
  for (const { digits, level } of pieces) {
    if (code === "") {
      code = digits;
      continue;
    }
    if (digits.length <= 2 && level && code.length !== LEVEL_START[level]) return { problem: "gap", text };
    const deeper = deeperCode(code, digits);
    if (deeper === undefined)
      return { problem: digits.length === 7 || digits.length === 5 ? "parent-mismatch" : "length", text };
    code = deeper;
  }
  return isCodeLength(code, depth) ? { code } : { problem: "length", text };
}

function isCodeLength(code: string, depth: 3 | 5 | 7): boolean {
  return (code.length === 3 || code.length === 5 || code.length === 7) && code.length <= Math.max(depth, 5);
}
