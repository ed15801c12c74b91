import type { Amount } from "../../money";
import type { CellRef } from "../../workbook";
import { FUNDS, type FundLeaf, type FundSet } from "../../ledger/funds";
import type { Query } from "../../ledger/query";
import type { LedgerProblem } from "./problems";

/** A total that a sheet beside the ledger states, and the cell of its amount. */
export interface ApprovedTotal {
  /** A functional code and a fund, or one of them, or everything. */
  readonly question: Pick<Query, "function" | "fund">;
  readonly amount: Amount;
  readonly cell: CellRef;
  /** How messages name it: `2010301 一般公共预算`, `事业收入`. */
  readonly label: string;
}

/** The totals of a sheet, and its rows that say something that cannot be understood, each by its cell. */
export interface ApprovedSheet {
  readonly totals: readonly ApprovedTotal[];
  readonly problems: readonly LedgerProblem[];
}

/** What a workbook without such a sheet states. */
export const NOTHING_APPROVED: ApprovedSheet = { totals: [], problems: [] };

/** A budget as a whole, transfers from above included. */
const WHOLE: Readonly<Partial<Record<FundLeaf, FundSet>>> = {
  generalBudgetLocal: FUNDS.generalBudget,
  governmentFundLocal: FUNDS.governmentFund,
  stateCapitalLocal: FUNDS.stateCapital,
};

/** The budget that a kind of money belongs to, where nothing says which part of it is meant; other kinds are themselves. */
export function wholeBudget(leaf: FundLeaf): FundSet {
  return WHOLE[leaf] ?? FUNDS[leaf];
}
