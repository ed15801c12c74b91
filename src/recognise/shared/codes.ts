/** A code and what stands behind it in its cell. */
export interface CodeText {
  /** 3, 5 or 7 digits, or the 1 or 2 of one level. */
  readonly digits: string;
  /** Empty where nothing does. */
  readonly rest: string;
}

const CODE = /^[[(]?(\d{3}(?:[-—_]*\d{2}){0,2})[\])]?(?!\d)/;
/** In a column of codes; elsewhere `466.14` is an amount sooner than a code. */
const DOTTED_CODE = /^[[(]?(\d{3}(?:[.\-—_]*\d{2}){0,2})[\])]?(?!\d)/;
const LEVEL = /^[[(]?(\d{1,2})[\])]?(?!\d)/;
/** What may stand between a code and its name. */
const BETWEEN = /^[.\-—_:|/、]+/;

/** The code with which a squeezed text begins: `201-03-01行政运行`, `[2010301]行政运行` → 2010301 and 行政运行. Undefined where it begins with none. */
export function codeBefore(text: string, dots: "no dots" | "dots"): CodeText | undefined {
  return codeText(text, (dots === "dots" ? DOTTED_CODE : CODE).exec(text));
}

/** The digits of one level below 类 with which a squeezed text begins: `03行政运行` → 03 and 行政运行. Undefined where it begins with none. */
export function levelBefore(text: string): CodeText | undefined {
  return codeText(text, LEVEL.exec(text));
}

function codeText(text: string, match: RegExpExecArray | null): CodeText | undefined {
  if (!match) return undefined;
  return { digits: match[1]!.replace(/\D/g, ""), rest: text.slice(match[0].length).replace(BETWEEN, "") };
}

/**
 * The code one level deeper: 201 and 03 → 20103. A number cell has lost its leading nought: 201 and 3 → 20103. Or all digits stand again: 201
 * and 20103 → 20103. Undefined where these are of another code.
 */
export function deeperCode(above: string, digits: string): string | undefined {
  if (digits.length <= 2) return above + digits.padStart(2, "0");
  return digits.startsWith(above) ? digits : undefined;
}
