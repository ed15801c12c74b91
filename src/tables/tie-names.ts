import type { FundSet } from "../ledger";
import type { TableId } from "./ids";
import type { Severity } from "./severity";
import type { SectionId } from "./spec";

/** What a template knows of the ties among its tables. The ties themselves follow from the questions; this is what users call them. */
export interface TieNames {
  /**
   * Pairs of places in the order in which a user thinks of them: where several ties say the same, the first is shown. The left place is the one
   * he would look at first. A table in two halves is named with its half: `["T1.income", "T2"]`.
   */
  readonly pairs: readonly (readonly [left: string, right: string])[];
  /** Rules by which ties are shown, in the order in which they are listed. A tie that none of them names is shown by the numbers of its tables. */
  readonly rules: readonly TieRule[];
}

/** A rule of ties: all ties that users know by one title. */
export interface TieRule {
  /** `t1/income`, `x/t1-t2-income`: explanations kept in workbooks hang on it, so it never changes. */
  readonly id: string;
  readonly title: string;
  /** One table: ties within it. Two, in their order: ties between them. */
  readonly tables: readonly [TableId] | readonly [TableId, TableId];
  /** An error unless told. */
  readonly severity?: Severity;
  /** Which ties; left out where the id says it: `t3/tree`, `t3/row` and `t3/balance` within a table, `x/t4-t5` between two. */
  readonly of?: TieCase;
}

/** Which ties are meant; what is left out does not matter. Of several cases that fit, the one that says more counts. */
export interface TieCase {
  /** Between one table and any that stands after it. */
  readonly andLater?: true;
  /** The half of the table; between tables that of the first. */
  readonly section?: SectionId;
  /** Along what the figure is split into its parts. */
  readonly by?: readonly TieDimension[];
  /** `within`: a part is not larger than the whole. */
  readonly relation?: "within";
  /** What is asked: all there is, or nothing but this money. */
  readonly asks?: "all" | { readonly fund: FundSet };
}

/** What a question is split along: money, kinds of expenditure, economic codes, or the rows of a table. */
export type TieDimension = "fund" | "kind" | "economic" | "rows";
