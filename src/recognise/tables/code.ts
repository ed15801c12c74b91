import type { CodeProblem } from "../../tables";

/** A piece of a code as one cell gives it. */
export interface CodePiece {
  readonly digits: string;
  readonly level: "category" | "section" | "item" | undefined;
}

/** A cell of a key column, taken apart: `2010301-行政运行` is a code and a name. */
export interface KeyText {
  readonly digits?: string;
  readonly name?: string;
}

/** No dots: `466.14` is an amount out of place sooner than a code. */
const CODE_ONLY = /^\[?(\d[\d\s\-—_]*)\]?$/;
/** A name begins with a Chinese word or an opening mark; `20103O1`, a letter typed for a digit, is no code with a name. */
const CODE_AND_NAME = /^\[?(\d{3}(?:[\s\-—_]*\d{2}){0,2})\]?[\s.\-—_:|/]*((?:\p{Script=Han}|[“"‘'(《[]).*)$/su;
/** Below 类 a cell may hold its level's two digits with the name: `03 政府办公厅`. */
const LEVEL_AND_NAME = /^\[?(\d{2})\]?[\s.\-—_:|/]*((?:\p{Script=Han}|[“"‘'(《[]).*)$/su;

/** Tells code from name. Names are returned as written, but for indentation. */
export function readKeyText(text: string, level?: CodePiece["level"]): KeyText {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return {};
  const code = CODE_ONLY.exec(plain);
  if (code) return { digits: code[1]!.replace(/\D/g, "") };
  const below = level === "section" || level === "item";
  const both = CODE_AND_NAME.exec(plain) ?? (below ? LEVEL_AND_NAME.exec(plain) : null);
  if (both) return { digits: both[1]!.replace(/\D/g, ""), name: cleanName(both[2]!) };
  return { name: cleanName(text) };
}

/** A name without indentation and line breaks. */
export function cleanName(text: string): string {
  return text.replace(/\s+/g, "");
}

export type ReadCode = { readonly code: string } | { readonly problem: CodeProblem; readonly text: string };

const LEVEL_START = { category: 0, section: 3, item: 5 } as const;
const WIDTHS = [3, 2, 2] as const;

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
  const start = pieces[0]!.level ? LEVEL_START[pieces[0]!.level] : 0;
  if (start > 0 && pieces[0]!.digits.length <= 2 && (above?.length ?? 0) < start) return { problem: "gap", text };
  if (start === 0 && pieces[0]!.digits.length < WIDTHS[0]) return { problem: "length", text };
  let code = pieces[0]!.digits.length > 2 ? "" : (above ?? "").slice(0, start);
  for (const { digits, level } of pieces) {
    if (code !== "" && digits.length > 2 && digits.startsWith(code)) {
      code = digits;
      continue;
    }
    if (code !== "" && digits.length > 2)
      return { problem: digits.length === 7 || digits.length === 5 ? "parent-mismatch" : "length", text };
    if (level && code !== "" && code.length !== LEVEL_START[level]) return { problem: "gap", text };
    const width = code === "" ? digits.length : WIDTHS[code.length === 3 ? 1 : 2];
    code += digits.padStart(width, "0");
  }
  return isCodeLength(code, depth) ? { code } : { problem: "length", text };
}

function isCodeLength(code: string, depth: 3 | 5 | 7): boolean {
  return (code.length === 3 || code.length === 5 || code.length === 7) && code.length <= Math.max(depth, 5);
}
