import type { Claim, UncheckedReason } from "../../claim";
import type { Ask } from "../lexicon/meaning";
import type { NamePart } from "./mention";

/** A claim as it is found, by its place in the passage. */
export interface DraftClaim extends Omit<Claim, "about" | "of" | "names" | "spans" | "section" | "sentence"> {
  readonly start: number;
  readonly end: number;
  readonly about?: Ask;
  readonly of?: Ask;
  readonly names?: readonly Pick<NamePart, "start" | "end">[];
  readonly sentence: number;
}

export interface DraftUnchecked {
  readonly start: number;
  readonly end: number;
  readonly reason: UncheckedReason;
}

export interface DraftSentence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What a passage was found to say. */
export interface Findings {
  readonly claims: DraftClaim[];
  readonly unchecked: DraftUnchecked[];
  readonly sentences: DraftSentence[];
  /**
   * Funds that a section names, and of what list each was told to be a part, that of a passage before this one included: for 一般公共预算, which may
   * be the whole or the local part.
   */
  readonly funds: { readonly fund: number; readonly partOf: number | "before" | undefined }[];
}
