import type { Measure } from "../../money";
import type { CellRef } from "../../workbook";
import type { LedgerRow } from "../../ledger/ledger";
import type { ColumnRole, HeadedColumn } from "./columns";
import type { LedgerProblem } from "./problems";
import type { LedgerField } from "./words/fields";

/** A row of a ledger as it was read, with what it says beside the money. */
export interface SourcedRow extends LedgerRow {
  /** The cell of its amount. */
  readonly cell: CellRef;
  /** 政府采购类别 */
  readonly procurement?: "goods" | "works" | "services";
  /** 是否涉密 */
  readonly secret?: true;
  /** 预算单位, where a column says it row by row: the ledger of a department has several. */
  readonly unit?: string;
}

/** A column whose heading says nothing known, and what it could be, the likeliest first. */
export interface UnassignedColumn {
  readonly column: number;
  readonly header: string;
  readonly candidates: readonly ColumnRole[];
}

/** A ledger that was found on a sheet. */
export interface FoundLedger {
  readonly sheet: string;
  readonly columns: readonly HeadedColumn[];
  readonly unassigned: readonly UnassignedColumn[];
  /** Fields without which nothing can be read: then there are no rows, and the user has to assign columns. */
  readonly missing: readonly LedgerField[];
  /** The measure that its amounts stand in. */
  readonly measure: Measure;
  /** Of a long ledger, rows behind the first that say the same and buy nothing may be one, at the first of them, with their sum. */
  readonly rows: readonly SourcedRow[];
  /** How many amounts of the sheet count. */
  readonly counted: number;
  /** Names that the ledger gives to codes, for codes that are in no catalogue. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly LedgerProblem[];
  /** 预算单位 and 预算年度, where its columns say so. */
  readonly unit?: string;
  readonly year?: number;
}
