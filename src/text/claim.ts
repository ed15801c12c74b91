import type { Query } from "../ledger";
import type { Amount } from "../money";
import type { TextSpan } from "./text-document";

/** A number as a text prints it; its last place is part of what it says. */
export interface PrintedNumber {
  /** Without separators: `18976.76`. */
  readonly digits: string;
  readonly decimals: number;
  /** The word behind it: 万元, 元, 亿元, %, 个, 辆, 平方米, 人, or nothing. */
  readonly unit: string;
  /** In 分, where the unit is one of money. */
  readonly amount?: Amount;
}

export type ClaimKind =
  /** The figure of a question this year. */
  | "amount"
  /** The figure of last year, said outright: 上年25.77万元. */
  | "prior"
  /** By how much it changed, without a sign. */
  | "change"
  /** 增加 or 减少 */
  | "direction"
  /** By how many hundredths it changed, without a sign. */
  | "growth"
  /** 增长 or 下降 */
  | "growthDirection"
  /** 持平 */
  | "unchanged"
  /** 未安排 */
  | "unarranged"
  /** The part in hundredths that `about` is of `of`. */
  | "share"
  /** 无机关运行经费: the unit has none of what only some units have. */
  | "noAgency"
  /** Growth left out, where last year had nothing. */
  | "noGrowth"
  /** Names in a row: 主要包括：基本工资、津贴补贴. */
  | "list"
  /** The name of a project. */
  | "project"
  /** What the unit states besides its tables: 政府采购, 国有资产, 绩效, people. */
  | "fact";

/** One thing that a text says, bound by its words, never by its value. */
export interface Claim {
  readonly kind: ClaimKind;
  /** What it speaks of. */
  readonly about?: Query;
  /** Of a share: the whole. */
  readonly of?: Query;
  /** Of a fact, or of its change: which, by the names of FACT_KEYS. */
  readonly fact?: string;
  readonly year: "this" | "prior";
  /** The number, where it says one. */
  readonly stated?: PrintedNumber;
  /** Of a direction: true for 增加, 增长. */
  readonly up?: boolean;
  /**
   * Of a list or a project: the names, with where each stands. Of an amount that is told by the name of a code: the names of its levels, as they
   * are written, so that they can be held against the catalogue.
   */
  readonly names?: readonly { readonly text: string; readonly span: TextSpan }[];
  /** The characters that say it; two spans where a page or a line breaks them apart. */
  readonly spans: readonly TextSpan[];
  /** The section it stands in: `income`. */
  readonly section?: string;
  /** The statement of the narrative that it belongs to, where it was recognised: `income.line`. */
  readonly statement?: string;
  /** Which sentence of the document: claims of one sentence share the number. */
  readonly sentence: number;
}

/** Why a number of the text was not checked. */
export type UncheckedReason =
  | "no-subject"
  | "ambiguous"
  | "slot-filled"
  | "unreadable-number"
  | "in-reason"
  | "other-year"
  | "no-figure"
  | "no-prior"
  | "unknown-name"
  | "threshold"
  | "unknown-section"
  | "unread-targets";

export interface Unchecked {
  readonly span: TextSpan;
  readonly reason: UncheckedReason;
}

/** A sentence, from its first character to its stop. */
export interface TextSentence {
  readonly spans: readonly TextSpan[];
  readonly section?: string;
  readonly statement?: string;
}

export interface TextSection {
  /** As the narrative names it (`income`); undefined where no known words are in its heading. */
  readonly id?: string;
  readonly heading: TextSpan;
  /** Its first paragraph and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** What a text says, and what of it could not be understood. It knows no figure of any table. */
export interface TextReading {
  readonly claims: readonly Claim[];
  /** Numbers that nothing was bound to; those in reasons among them. */
  readonly unchecked: readonly Unchecked[];
  readonly sections: readonly TextSection[];
  readonly sentences: readonly TextSentence[];
}
