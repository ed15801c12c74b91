/**
 * Sources of funds as sets of the kinds of money that are told apart in any table of any template. A set is a bit mask over
 * those kinds, so “is part of”, “what is left” and “these make up that” are exact, whichever tree a table draws.
 */
export type FundSet = number & { readonly kind: "fund" };

const LEAVES = [
  "generalBudgetLocal",
  "generalBudgetTransfer",
  "governmentFundLocal",
  "governmentFundTransfer",
  "stateCapitalLocal",
  "stateCapitalTransfer",
  "specialAccount",
  "businessIncome",
  "superiorSubsidy",
  "affiliateRemittance",
  "operatingIncome",
  "otherIncome",
  "carriedGeneralBudget",
  "carriedGovernmentFund",
  "carriedStateCapital",
  "carriedSpecialAccount",
  "carriedUnitFunds",
  "usedSurplus",
] as const;

/** One kind of money: what a ledger row is paid from. */
export type FundLeaf = (typeof LEAVES)[number];

const leaf = Object.fromEntries(LEAVES.map((name, index) => [name, 1 << index])) as Record<FundLeaf, FundSet>;

/** Puts funds together. */
export function unionFunds(...funds: FundSet[]): FundSet {
  return funds.reduce((all, fund) => all | fund, 0) as FundSet;
}

const generalBudget = unionFunds(leaf.generalBudgetLocal, leaf.generalBudgetTransfer);
const governmentFund = unionFunds(leaf.governmentFundLocal, leaf.governmentFundTransfer);
const stateCapital = unionFunds(leaf.stateCapitalLocal, leaf.stateCapitalTransfer);
const appropriation = unionFunds(generalBudget, governmentFund, stateCapital);
const unitFunds = unionFunds(
  leaf.businessIncome,
  leaf.superiorSubsidy,
  leaf.affiliateRemittance,
  leaf.operatingIncome,
  leaf.otherIncome,
);
const carriedAppropriation = unionFunds(
  leaf.carriedGeneralBudget,
  leaf.carriedGovernmentFund,
  leaf.carriedStateCapital,
);
const carriedOther = unionFunds(leaf.carriedSpecialAccount, leaf.carriedUnitFunds);
const current = unionFunds(appropriation, leaf.specialAccount, unitFunds);
const carryover = unionFunds(carriedAppropriation, carriedOther);

/** Every source that a table of the disclosure names, by the terms of the project. */
export const FUNDS = {
  ...leaf,
  generalBudget,
  governmentFund,
  stateCapital,
  /** 财政拨款（补助）of this year */
  appropriation,
  unitFunds,
  /** 本年收入 */
  current,
  carriedAppropriation,
  carriedOther,
  /** 上年结转结余 */
  carryover,
  /** 本年收入 and 上年结转结余: all but 使用非财政拨款结余 */
  currentAndCarried: unionFunds(current, carryover),
  /** Whatever money any template knows; what one template knows is its universe. */
  all: unionFunds(current, carryover, leaf.usedSurplus),
} as const satisfies Record<string, FundSet>;

export type FundName = keyof typeof FUNDS;
