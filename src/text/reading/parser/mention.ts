import type { Ask, FactWord } from "../lexicon/meaning";

/** A name on the way to a code, as it stands: 教育支出（类）. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
  /** The codes of this name; none where the catalogue has not got it. */
  readonly codes: readonly string[];
  readonly level?: 3 | 5 | 7;
}

/** What a sentence speaks of: words that touch and mean one thing, 一般公共预算财政拨款基本支出. */
export interface Mention {
  readonly kind: "mention";
  readonly start: number;
  readonly end: number;
  /** What the words beside names fix; undefined where they contradict each other. */
  readonly ask?: Ask;
  readonly names: readonly NamePart[];
  /** A code that stands beside the names: 群众文化（2070109）. */
  readonly code?: string;
  readonly fact?: FactWord;
  /** 国有资本经营预算支出 is a 类 and what is spent of a budget: the words alone leave it open. */
  readonly isNameOrFund: boolean;
  readonly isTotal: boolean;
  readonly isOperating: boolean;
  /** Speaks of something that no question asks: 总投资. */
  readonly isOpaque: boolean;
  readonly side?: "income" | "expenditure";
  readonly project?: string;
}
