import { FUNDS, type FundSet, type Query } from "../ledger";

/** The question without what was carried over beside an appropriation, as the sheet 上年预算 asks: undefined where it asks so already. */
export function withoutCarryover(question: Query): Query | undefined {
  const { fund = FUNDS.all } = question;
  const current = (fund & FUNDS.appropriation) as FundSet;
  if (
    current === 0 ||
    current === fund ||
    fund === FUNDS.all ||
    (fund & ~(FUNDS.appropriation | FUNDS.carryover)) !== 0
  )
    return undefined;
  return { ...question, fund: current };
}

/** An appropriation as the text tells it apart: what the own level gives, what comes from above, and both. */
export interface FundSplit {
  readonly whole: FundSet;
  readonly local: FundSet;
  readonly transfer: FundSet;
}

/** The three appropriations and their two halves. */
export const FUND_SPLITS: readonly FundSplit[] = [
  { whole: FUNDS.generalBudget, local: FUNDS.generalBudgetLocal, transfer: FUNDS.generalBudgetTransfer },
  { whole: FUNDS.governmentFund, local: FUNDS.governmentFundLocal, transfer: FUNDS.governmentFundTransfer },
  { whole: FUNDS.stateCapital, local: FUNDS.stateCapitalLocal, transfer: FUNDS.stateCapitalTransfer },
];
