import { FUNDS, KINDS, unionFunds } from "../../ledger";

/** 事业收入 as the national tables print it: 教育收费, which comes by way of the special account, is counted in. */
export const BUSINESS_INCOME = unionFunds(FUNDS.businessIncome, FUNDS.specialAccount);

/** Appropriations of this year and what was carried over of earlier ones, each by its budget and together. */
export const WITH_CARRYOVER = {
  appropriation: unionFunds(FUNDS.appropriation, FUNDS.carriedAppropriation),
  generalBudget: unionFunds(FUNDS.generalBudget, FUNDS.carriedGeneralBudget),
  governmentFund: unionFunds(FUNDS.governmentFund, FUNDS.carriedGovernmentFund),
  stateCapital: unionFunds(FUNDS.stateCapital, FUNDS.carriedStateCapital),
} as const;

/** The appropriations of this year only. */
export const THIS_YEAR = {
  appropriation: FUNDS.appropriation,
  generalBudget: FUNDS.generalBudget,
  governmentFund: FUNDS.governmentFund,
  stateCapital: FUNDS.stateCapital,
} as const;

/** What was carried over of earlier years' appropriations. */
export const CARRIED = {
  appropriation: FUNDS.carriedAppropriation,
  generalBudget: FUNDS.carriedGeneralBudget,
  governmentFund: FUNDS.carriedGovernmentFund,
  stateCapital: FUNDS.carriedStateCapital,
} as const;

/** Which money the tables of appropriations speak of. */
export type Appropriations = Readonly<Record<keyof typeof THIS_YEAR, (typeof FUNDS)["appropriation"]>>;

/** What is spent in the year: 本年支出. */
export const SPENT = { kind: KINDS.spent } as const;
/** What goes on into the next year: 结转下年, 年末结转和结余. */
export const CARRIED_ON = { kind: KINDS.carriedOn } as const;
