import type { Ask } from "../lexicon/meaning";
import type { TextSectionId } from "./section-words";

/** The section that is being read, and what its passages leave to those after them. */
export interface SectionState {
  readonly section: TextSectionId | undefined;
  /** False where no known words are in its heading: only what is named outright is bound. */
  readonly isKnown: boolean;
  readonly scope: Ask;
  /** What a passage that ended with 其中： or 如下： opened. */
  carried: Ask | undefined;
  carriedClasses: boolean;
  /** The project whose lines are being read. */
  project: string | undefined;
}
