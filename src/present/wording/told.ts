/** A state told by sign and word, and by colour only besides. */
export interface Told {
  readonly sign: string;
  readonly word: string;
  /** What its colour says. */
  readonly tone: "bad" | "warn" | "good" | "info" | "none";
}
