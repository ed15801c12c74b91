import type { Query } from "../ledger";
import type { Amount } from "../money";
import type { CellRef } from "../workbook";
import type { Figure } from "./disclosure";
import type { TableId } from "./ids";

/** A figure that is not what the ledger gives. */
export interface LedgerDifference {
  readonly table: TableId;
  readonly query: Query;
  readonly rowName: string;
  readonly columnName: string;
  /** The figure as it stands; absent where the table lacks the row of which the ledger has money. */
  readonly figure?: Figure;
  readonly printed: Amount;
  /** What the ledger gives, exactly. */
  readonly expected: Amount;
  /** printed − expected */
  readonly difference: Amount;
}

/** Every figure that was laid beside the ledger's, and those that differ. */
export interface LedgerComparison {
  readonly compared: number;
  /** Those among them that say an amount. */
  readonly filled: number;
  readonly differences: readonly LedgerDifference[];
}

/** How the tables of a workbook agree with its ledger, or why they could not be compared. */
export type LedgerCheck =
  | ({ readonly kind: "compared"; readonly sheet: string } & LedgerComparison)
  /** Several sheets are ledgers; nobody said which is meant. */
  | { readonly kind: "several"; readonly sheets: readonly string[] }
  /** Columns are missing, rows were left out, or the ledger is of several units or years: what it gives is not the budget. */
  | {
      readonly kind: "unusable";
      readonly sheet: string;
      readonly why: "columns" | "rows" | "units" | "other-unit" | "other-year";
      /** Where that shows. */
      readonly cell: CellRef;
    };
