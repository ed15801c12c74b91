/** 支出功能分类 (2xx), 部门预算支出经济分类 (3xx), 政府预算支出经济分类 (5xx): the first digit tells them apart. */
export type Classification = "functional" | "economicDepartment" | "economicGovernment";

/** 类 (3 digits), 款 (5), 项 (7; functional codes only). */
export type CodeLevel = "category" | "section" | "item";

/** The budget a functional code is spent from: 一般公共预算, 政府性基金预算, 国有资本经营预算, 社会保险基金预算. */
export type BudgetKind = "generalBudget" | "governmentFund" | "stateCapital" | "socialInsurance";

/** One code with the name it has, or had, in a range of budget years. */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: string;
  /** First and last budget year in which the code has this name; absent where it has no known end. */
  readonly from?: number;
  readonly to?: number;
  /** The id of a published document that shows the row, `recalled` where none has been found, or `own` for the user's list. */
  readonly source: string;
  /** Pinyin initials of the name's Chinese characters: `xzyx`. */
  readonly initials: string;
}

/** What happened to a code, as seen from a budget year. */
export interface CodeChange {
  /**
   * `retired`: no longer valid; `future`: not valid yet; `renamed`: valid, formerly under another name;
   * `added`: valid, and new in that year.
   */
  readonly kind: "retired" | "future" | "renamed" | "added";
  /** The first budget year in which it holds. */
  readonly since: number;
  readonly code: string;
  /** The name before the change; for `future` and `added` the name it comes with. */
  readonly name: string;
  /** What stands in its place in the year asked about; empty where nothing does or nothing is known. */
  readonly replacedBy: readonly CatalogueEntry[];
}

/** A code found by what the user types. */
export interface SearchHit {
  readonly entry: CatalogueEntry;
  /** 类 › 款 › 项, the entry itself last. */
  readonly path: readonly CatalogueEntry[];
  readonly matched: "code" | "name" | "initials";
}

/** Why a code is likely to be the one meant. */
export type LikelyReason = "replaced" | "sameName" | "swapped" | "digit" | "length" | "formerName" | "similarName";

export interface Likely {
  readonly entry: CatalogueEntry;
  readonly reason: LikelyReason;
}

export interface SearchOptions {
  /** At most so many; 50 unless told. */
  readonly limit?: number;
  readonly classification?: Classification;
}

export interface LikelyOptions {
  /** At most so many; 5 unless told. */
  readonly limit?: number;
  /** What else is known of the row: with a mistyped code its name, with a mistyped name its code. */
  readonly code?: string;
  readonly name?: string;
}

/** A document that shows codes and their names. */
export interface CatalogueSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url: string;
}

/** The codes of one budget year. */
export interface Catalogue {
  readonly year: number;
  /** How many codes of the user's own list are in use; 0 where only ours are. */
  readonly ownCodes: number;
  readonly entries: readonly CatalogueEntry[];
  /** The code as it is valid in the year. */
  readonly find: (code: string) => CatalogueEntry | undefined;
  /** The codes of exactly this name; brackets, spaces and width do not count. */
  readonly byName: (name: string) => readonly CatalogueEntry[];
  /** By the beginning of a code, a part of a name, or pinyin initials; best first. */
  readonly search: (text: string, options?: SearchOptions) => readonly SearchHit[];
  /** The likeliest codes for a mistyped name or code, best first; empty where nothing is near. */
  readonly likely: (codeOrName: string, options?: LikelyOptions) => readonly Likely[];
  /** 类 › 款 › 项 down to the code; levels that are unknown are left out. */
  readonly path: (code: string) => readonly CatalogueEntry[];
  /** The budgets in which a functional code may stand: several for a 类 such as 212, none for economic codes. */
  readonly fundsOf: (code: string) => readonly BudgetKind[];
  /** Whether every code that the year has in this code's 款 or 类 is known, so that one not found is a wrong one. */
  readonly isComplete: (code: string) => boolean;
  /**
   * When and how the code changed up to, or after, the year; for a code that is not there, else how the 款 or 类 above it
   * went. Undefined where no change is known.
   */
  readonly change: (code: string) => CodeChange | undefined;
}
