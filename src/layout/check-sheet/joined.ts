/**
 * The pieces as one text. Unlike what `+` and templates give, it is not kept as a tree of its pieces until somebody reads it: of ten thousands of
 * formulas each takes half the memory, and is read in half the time.
 */
export function joined(...pieces: readonly string[]): string {
  return pieces.join("");
}
