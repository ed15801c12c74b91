import { FUNDS, KINDS, queryKey } from "../../src/ledger";

/**
 * Explanations that users keep in their workbooks hang on ids of findings, and these hold the masks below. A new fund or kind takes a new bit: none of
 * these numbers may ever change.
 */
const FROZEN = {
  generalBudgetLocal: 1,
  generalBudgetTransfer: 2,
  governmentFundLocal: 4,
  governmentFundTransfer: 8,
  stateCapitalLocal: 16,
  stateCapitalTransfer: 32,
  specialAccount: 64,
  businessIncome: 128,
  superiorSubsidy: 256,
  affiliateRemittance: 512,
  operatingIncome: 1024,
  otherIncome: 2048,
  carriedGeneralBudget: 4096,
  carriedGovernmentFund: 8192,
  carriedStateCapital: 16384,
  carriedSpecialAccount: 32768,
  carriedUnitFunds: 65536,
  usedSurplus: 131072,
} as const;

describe("the keys of questions, which ids of findings hold", () => {
  it("write each kind of money as they always did", () => {
    expect(FUNDS).toMatchObject(FROZEN);
  });

  it("write each kind of expenditure as they always did", () => {
    expect(KINDS).toMatchObject({
      personnel: 1,
      operating: 2,
      project: 4,
      toSuperior: 8,
      business: 16,
      toAffiliates: 32,
      distribution: 64,
      carriedOn: 128,
      reserve: 256,
    });
  });

  it("write a question as they always did", () => {
    expect(queryKey({})).toBe("||7|131071|");
    expect(queryKey({ kind: KINDS.all, fund: FUNDS.all })).toBe("||7|131071|");
    expect(queryKey({ function: "20805", kind: KINDS.basic, fund: FUNDS.generalBudget })).toBe("20805||3|3|");
    expect(queryKey({ economic: ["30212", "30217"], project: "甲" })).toBe("|30212,30217|7|131071|甲");
  });
});
