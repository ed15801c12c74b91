import { readCode } from "./code";
import { squeezed } from "./text";

/** What the columns of a code say together. */
export type JoinedCode =
  | { readonly kind: "code"; readonly code: string; readonly name?: string }
  | { readonly kind: "missing" | "unreadable"; /** Which of the columns, from 0. */ readonly part: number };

/** The number of a level below 类, with the name that may stand beside it; a number cell has lost its leading nought. */
const PART = /^[[(]?(\d{1,2})[\])]?(?!\d)[.\-—_:|/、]*(.*)/su;

const DIGIT = /\p{Nd}/u;

/**
 * Joins a code that stands in several columns: `201 | 03 | 01`, or each level with those above it, `201 | 20103 | 2010301`. A column that
 * has the whole code suffices. What cannot be joined is told by its column.
 * @param isWhole whether a code has all its levels
 */
export function joinCode(texts: readonly string[], isWhole: (code: string) => boolean): JoinedCode {
  let code = "";
  let gap: number | undefined;
  for (const [part, text] of texts.entries()) {
    // a column beside the code may hold its name alone
    if (!DIGIT.test(text)) {
      gap ??= part;
      continue;
    }
    const read = readCode(text);
    if (read && isWhole(read.code) && read.code.startsWith(code))
      return { kind: "code", code: read.code, ...(read.name !== undefined && { name: read.name }) };
    const level = PART.exec(squeezed(text));
    if (gap !== undefined && (level || code !== "")) return bad(texts, gap);
    if (read && read.code.length > code.length && read.code.startsWith(code)) code = read.code;
    else if (level && code !== "") code += level[1]!.padStart(2, "0");
    else return { kind: "unreadable", part };
    if (isWhole(code)) {
      const name = read?.name ?? level?.[2];
      return { kind: "code", code, ...(name && { name }) };
    }
  }
  return bad(texts, gap ?? texts.length - 1);
}

function bad(texts: readonly string[], part: number): JoinedCode {
  return { kind: squeezed(texts[part] ?? "") === "" ? "missing" : "unreadable", part };
}
