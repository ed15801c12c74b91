import type { Catalogue } from "../../catalogue";
import type { CodePiece } from "./code";

/** What a row says of its code. */
export interface CodeClues {
  /** From left to right; one at least cannot be read. */
  readonly pieces: readonly CodePiece[];
  readonly name: string | undefined;
  /** The code of the row above. */
  readonly above: string | undefined;
  readonly classification: "functional" | "economic";
  /** The full length of a code: 7 for functional, 5 for economic codes, 3 where only 类 are printed. */
  readonly depth: 3 | 5 | 7;
  /** The codes that have a row of their own above. */
  readonly listed: ReadonlySet<string>;
}

/** A code that its pieces alone do not say. */
export interface InferredCode {
  readonly code: string;
  /** True where pieces that can be read, the name and the row above all say so: then nothing but the other pieces can be wrong. */
  readonly certain: boolean;
  /** The pieces that cannot be read, each by its place among all, and what belongs there. */
  readonly instead: readonly { readonly index: number; readonly belongs: string }[];
}

/**
 * The code of a row of which a piece became a date or lost digits: `201 (3-1) 01 行政运行` below 20103 → 2010301. Undefined where name, row above and the
 * pieces that can be read do not agree on exactly one code of the catalogue, or where no piece is beyond reading.
 */
export function inferCode(clues: CodeClues, catalogue: Catalogue): InferredCode | undefined {
  const { name, above, classification, depth, listed } = clues;
  if (name === undefined) return undefined;
  const pieces = clues.pieces.length > 1 || depth === 3 ? clues.pieces.map(atLevel) : clues.pieces;
  if (!pieces.some(isBeyondReading)) return undefined;
  const length = lengthOf(pieces);
  const candidates = catalogue
    .byName(name)
    .filter(
      ({ code }) =>
        code.startsWith(classification === "functional" ? "2" : "3") &&
        (length === undefined ? code.length <= depth : code.length === length) &&
        pieces.every((piece) => fits(piece, code)) &&
        goesOn(code, above) &&
        !listed.has(code),
    );
  const [found, other] = candidates;
  if (!found || other) return undefined;
  const { code } = found;
  const isWhole = pieces.some(
    (piece) => !isBeyondReading(piece) && piece.level !== "category" && piece.digits.length > 2,
  );
  return {
    code,
    certain: code.length > 3 && pieces.some((piece) => !piece.isDate && (!isBeyondReading(piece) || !piece.level)),
    instead: pieces.flatMap((piece, index) =>
      isBeyondReading(piece) ? [{ index, belongs: pieceOf(code, piece, isWhole) }] : [],
    ),
  };
}

const LEVELS = ["category", "section", "item"] as const;
const ENDS = { category: 3, section: 5, item: 7 } as const;
/** The numbers of digits that a level's cell may hold: its own, or all down to it. */
const LENGTHS = { category: [3, 5, 7], section: [1, 2, 5, 7], item: [1, 2, 7] } as const;
/** No code begins with 4; the days of 2009 to 2036 do where Excel shows them as numbers. */
const DAY_AS_NUMBER = /^4\d{4}$/;
/** A whole code lacks no more digits than the noughts of 款 and 项. */
const MOST_LOST = 2;

/** The piece with its level; where no heading names the levels they stand side by side, 类 first. */
function atLevel(piece: CodePiece, index: number): CodePiece {
  const level = piece.level ?? LEVELS[index];
  return level ? { ...piece, level } : piece;
}

function isBeyondReading({ digits, level, isDate }: CodePiece): boolean {
  if (isDate || DAY_AS_NUMBER.test(digits)) return true;
  const lengths: readonly number[] = level ? LENGTHS[level] : [3, 5, 7];
  return !lengths.includes(digits.length);
}

/** How long the code is by the deepest level that has a piece; undefined for one cell that holds it all. */
function lengthOf(pieces: readonly CodePiece[]): number | undefined {
  const deepest = pieces[pieces.length - 1]?.level;
  return deepest && ENDS[deepest];
}

/** Whether a piece does not speak against the code. */
function fits(piece: CodePiece, code: string): boolean {
  const { digits, level, isDate } = piece;
  if (isBeyondReading(piece)) return isDate === true || level !== undefined || isShortened(digits, code);
  if (level === undefined || level === "category" || digits.length > 2) return code.startsWith(digits);
  return code.slice(ENDS[level] - 2, ENDS[level]) === digits.padStart(2, "0");
}

/** Whether digits are a code that has lost some: 201031 → 2010301. */
function isShortened(digits: string, code: string): boolean {
  let at = 0;
  for (const digit of code) if (digit === digits[at]) at++;
  return at === digits.length && code.length - digits.length <= MOST_LOST;
}

/** Whether a row of the code may stand below one of the code above: below it, beside it, or beside one that it belongs to. A 类 may stand anywhere. */
function goesOn(code: string, above: string | undefined): boolean {
  return code.length === 3 || (above?.startsWith(code.slice(0, -2)) ?? false);
}

/** What of the code belongs in the place of a piece; `isWhole` where the other levels hold all digits down to them. */
function pieceOf(code: string, { level }: CodePiece, isWhole: boolean): string {
  if (!level) return code;
  return code.slice(isWhole || level === "category" ? 0 : ENDS[level] - 2, ENDS[level]);
}
