import { similarity } from "./similarity";

const IGNORED = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}()[\]{}<>〈〉《》【】〔〕〖〗「」『』]/gu;

/** ①, which folding the width would make a bare 1. */
const CIRCLED = /^[\u2460-\u24ff]/;

/** What prints put before a name to number it, once the width is folded: `一、`, `(二)`, `3.`, `其中:`. */
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,3}[、.]|其中:)/;

/**
 * A name as names are compared: without numbering, brackets, spaces and marks that nobody sees, and half-width where there are two widths.
 * What the accountant typed and what the Ministry printed are the same name when these are equal: `一、 外交支出` → `外交支出`.
 */
export function normalName(name: string): string {
  return plain(name).replace(IGNORED, "").toLowerCase();
}

/** The numbering that stands before a name, as it was typed, with the spaces around it: `（一）行政运行` → `（一）`; empty where there is none. */
export function numberingOf(name: string): string {
  const rest = plain(name);
  // folding the width changes a name's length by its numbering only where a sign stands for several characters; then nothing is kept
  const at = name.length - rest.length;
  return at > 0 && name.slice(at).normalize("NFKC") === rest ? name.slice(0, at) : "";
}

function plain(name: string): string {
  let rest = name.replace(CIRCLED, "").normalize("NFKC");
  for (;;) {
    const numbering = NUMBERING.exec(rest.trimStart());
    if (!numbering) return rest.trimStart();
    rest = rest.trimStart().slice(numbering[0].length);
  }
}

/** The better half of a name must be right for it to be taken for that name, misspelt. */
const ALIKE = 0.5;

/** True where one name may be the other, misspelt: `公务用车运行费用` and `公务用车运行维护费`, but not `办公设备购置费` and `水费`. */
export function areAlike(one: string, other: string): boolean {
  return similarity(normalName(one), normalName(other)) >= ALIKE;
}
