/**
 * Where a text or a quoted name that begins at `at` ends, quotes doubled within it: 7 in `"a""b"+1` from 0. What is never closed goes on to the
 * formula's end, so that a formula is gone through once, whatever it holds.
 */
export function quotedEnd(formula: string, at: number): number {
  const quote = formula[at]!;
  for (let end = formula.indexOf(quote, at + 1); end >= 0; end = formula.indexOf(quote, end + 2))
    if (formula[end + 1] !== quote) return end + 1;
  return formula.length;
}

/** Where brackets that begin at `at` end, one pair within another at most: `[1]`, `[[#All],[金额]]`; undefined where they are no such pair. */
export function bracketsEnd(formula: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "[" && ++depth > 2) return undefined;
    if (formula[end] === "]" && --depth === 0) return end + 1;
  }
  return undefined;
}
