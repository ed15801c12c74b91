import { FUNDS, type FundSet, unionFunds } from "../../ledger";

/**
 * Which money the appropriation tables (4 to 10) speak of. The template has no line for carryover there; some units count the
 * carryover of appropriations in, some do not.
 */
export interface AppropriationScope {
  readonly appropriation: FundSet;
  readonly generalBudget: FundSet;
  readonly governmentFund: FundSet;
  readonly stateCapital: FundSet;
}

/** The appropriations of this year only. */
export const WITHOUT_CARRYOVER: AppropriationScope = {
  appropriation: FUNDS.appropriation,
  generalBudget: FUNDS.generalBudget,
  governmentFund: FUNDS.governmentFund,
  stateCapital: FUNDS.stateCapital,
};

/** The appropriations of this year and what was carried over of earlier ones. */
export const WITH_CARRYOVER: AppropriationScope = {
  appropriation: unionFunds(FUNDS.appropriation, FUNDS.carriedAppropriation),
  generalBudget: unionFunds(FUNDS.generalBudget, FUNDS.carriedGeneralBudget),
  governmentFund: unionFunds(FUNDS.governmentFund, FUNDS.carriedGovernmentFund),
  stateCapital: unionFunds(FUNDS.stateCapital, FUNDS.carriedStateCapital),
};
