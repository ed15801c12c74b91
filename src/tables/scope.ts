import { FUNDS, unionFunds } from "../ledger";
import type { AppropriationScope } from "./spec";

/** The appropriations of this year only. */
export const WITHOUT_CARRYOVER: AppropriationScope = {
  carryover: "excluded",
  appropriation: FUNDS.appropriation,
  generalBudget: FUNDS.generalBudget,
  governmentFund: FUNDS.governmentFund,
  stateCapital: FUNDS.stateCapital,
};

/** The appropriations of this year and what was carried over of earlier ones. */
export const WITH_CARRYOVER: AppropriationScope = {
  carryover: "included",
  appropriation: unionFunds(FUNDS.appropriation, FUNDS.carriedAppropriation),
  generalBudget: unionFunds(FUNDS.generalBudget, FUNDS.carriedGeneralBudget),
  governmentFund: unionFunds(FUNDS.governmentFund, FUNDS.carriedGovernmentFund),
  stateCapital: unionFunds(FUNDS.stateCapital, FUNDS.carriedStateCapital),
};
