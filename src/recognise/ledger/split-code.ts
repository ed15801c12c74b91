import { deeperCode, levelBefore } from "../shared/codes";
import { squeeze } from "../shared/squeeze";
import { readCode } from "./code";

/** What the columns of a code say together. */
export type JoinedCode =
  | { readonly kind: "code"; readonly code: string; readonly name?: string }
  | { readonly kind: "missing" | "unreadable"; /** Which of the columns, from 0. */ readonly part: number };

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
    const level = levelBefore(squeeze(text));
    if (gap !== undefined && (level || code !== "")) return bad(texts, gap);
    if (read && read.code.length > code.length && read.code.startsWith(code)) code = read.code;
    else if (level && code !== "") code = deeperCode(code, level.digits) ?? code;
    else return { kind: "unreadable", part };
    if (isWhole(code)) {
      const name = read?.name ?? level?.rest;
      return { kind: "code", code, ...(name && { name }) };
    }
  }
  return bad(texts, gap ?? texts.length - 1);
}

function bad(texts: readonly string[], part: number): JoinedCode {
  return { kind: squeeze(texts[part] ?? "") === "" ? "missing" : "unreadable", part };
}
