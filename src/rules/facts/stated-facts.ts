import type { DocumentFacts, MarkedRow } from "../../facts";
import type { Bought, LedgerRow } from "../../ledger";
import type { CellRef } from "../../workbook";

/** A row of the workbook's ledger, with all that rules over facts ask of it. */
export type StatedRow = LedgerRow & Bought & MarkedRow;

/** The workbook's ledger, where it is one and was read whole. */
export interface StatedLedger {
  readonly rows: readonly StatedRow[];
  /** True where it has a column 政府采购类别. */
  readonly tellsProcurement: boolean;
  /** True where it has a column 是否涉密. */
  readonly tellsSecrecy: boolean;
}

/** What a workbook states for its document besides its tables. */
export interface StatedFacts {
  readonly facts: DocumentFacts;
  /** Absent where there is no ledger, several, or one that was not read whole. */
  readonly ledger?: StatedLedger;
  /** Where the sheet 上年预算 and last year's tables of the workbook say different things. */
  readonly priorDisagreements: readonly StatedDisagreement[];
}

/** A figure of the sheet 上年预算 that last year's tables contradict. */
export interface StatedDisagreement {
  /** 项级科目“2010301” */
  readonly about: string;
  /** What both say, with their cells. */
  readonly sides: string;
  readonly cell?: CellRef;
}
