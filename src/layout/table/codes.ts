import type { UncodedRow } from "../../tables";
import type { SheetColumn } from "./columns";

/** A column of a code: 类, 款 or 项. */
export type CodeRole = "category" | "section" | "item";

const ROLES: readonly CodeRole[] = ["category", "section", "item"];
const STARTS: Readonly<Record<CodeRole, number>> = { category: 0, section: 3, item: 5 };

/** The code columns among those of a section: 类 款 项, 类 款, or 类 alone. */
export function codeRoles(columns: readonly SheetColumn[]): CodeRole[] {
  return ROLES.filter((role) => columns.some(({ spec }) => spec.role === role));
}

/** A code over its columns: 2010301 is 201, 03, 01. What has no column of its own stays in the last. */
export function codeTexts(roles: readonly CodeRole[], code: string): Partial<Record<CodeRole, string>> {
  const texts: Partial<Record<CodeRole, string>> = {};
  roles.forEach((role, index) => {
    const next = roles[index + 1];
    const piece = code.slice(STARTS[role], next && STARTS[next]);
    if (piece !== "") texts[role] = piece;
  });
  return texts;
}

/** The pieces of a code that cannot be understood, each in the column it stood in, so that it is not understood any better there. */
export function pieceTexts(
  roles: readonly CodeRole[],
  pieces: UncodedRow["pieces"],
  whole = "",
): Partial<Record<CodeRole, string>> {
  if (pieces.length === 0) return roles[0] ? { [roles[0]]: whole } : {};
  const texts: Partial<Record<CodeRole, string>> = {};
  let next = 0;
  for (const { digits, level } of pieces) {
    const wanted = level && roles.includes(level) ? roles.indexOf(level) : next;
    const role = roles[Math.min(wanted, roles.length - 1)];
    if (role === undefined) break;
    texts[role] = texts[role] === undefined ? digits : `${texts[role]} ${digits}`;
    next = wanted + 1;
  }
  return texts;
}
