import type { FundLeaf } from "../../ledger/funds";
import type { LedgerField } from "./words/fields";

/** What a column is to the ledger: one of its fields, the amounts of one source of money, or nothing. */
export type ColumnRole = LedgerField | FundLeaf | "ignore";

/** A column that the user assigned, by its heading as it is shown. */
export interface Assignment {
  readonly sheet: string;
  readonly header: string;
  readonly role: ColumnRole;
}

/** A column of a ledger. `role` is absent where its heading says nothing known. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly role?: ColumnRole;
}

/** The heading of a ledger: where its data begins, and its columns. */
export interface LedgerHeader {
  /** Zero-based rows of the sheet. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
}
