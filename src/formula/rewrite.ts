import { type ReferenceToken, formulaTokens } from "./tokens";

/** The formula with its references rewritten; all else stays as it stands. */
export function withReferences(formula: string, rewritten: (reference: ReferenceToken) => string): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === "reference" ? rewritten(token) : token.text))
    .join("");
}
