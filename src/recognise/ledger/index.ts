export type { ApprovedTotal } from "./approved";
export type { UnitFacts } from "./facts";
export type { FoundLedger, SourcedRow, UnassignedColumn } from "./found-ledger";
export type { Assignment, ColumnRole, HeadedColumn } from "./columns";
export { LEDGER_PROBLEMS, type LedgerProblem, type LedgerProblemId, ledgerMessage } from "./problems";
export type { OtherFigure, OtherItem } from "./other-figures";
export { type LedgerOptions, type LedgerReading, readLedger } from "./read-ledger";
export { isLedgerSheet } from "./read-sheet";
export { FIELD_NAMES, type LedgerField } from "./words/fields";
