import { FUNDS, KINDS, intersect, possible, unionFunds, unionKinds } from "../../src/ledger";

describe("what can become of money", () => {
  it("leaves appropriations no use but 基本, 项目支出, 预留 and what is carried on", () => {
    const uses = unionKinds(KINDS.basic, KINDS.project, KINDS.reserve, KINDS.carriedOn);
    expect(possible({ fund: FUNDS.generalBudget, kind: KINDS.all })).toEqual({ fund: FUNDS.generalBudget, kind: uses });
    expect(possible({ fund: FUNDS.carriedAppropriation, kind: KINDS.all })?.kind).toBe(uses);
  });

  it("leaves other money all uses", () => {
    const all = { fund: FUNDS.otherIncome, kind: KINDS.all };
    expect(possible(all)).toEqual(all);
  });

  it("leaves what is distributed or paid to others only other money", () => {
    const other = unionFunds(FUNDS.specialAccount, FUNDS.unitFunds, FUNDS.carriedOther, FUNDS.usedSurplus);
    for (const kind of [KINDS.distribution, KINDS.toSuperior, KINDS.business, KINDS.toAffiliates])
      expect(possible({ fund: FUNDS.all, kind })).toEqual({ fund: other, kind });
  });

  it("is nothing where no such money has such a use", () => {
    expect(possible({ fund: FUNDS.appropriation, kind: KINDS.distribution })).toBeUndefined();
    expect(intersect({ fund: FUNDS.appropriation }, { kind: KINDS.toAffiliates })).toBeUndefined();
  });

  it("is told by a question for money and its use: 一般公共预算, 本年支出 of every kind, is 基本 and 项目支出", () => {
    const spent = { kind: unionKinds(KINDS.basic, KINDS.project, KINDS.business, KINDS.toSuperior) };
    expect(intersect({ fund: FUNDS.generalBudget }, spent)?.kind).toBe(unionKinds(KINDS.basic, KINDS.project));
  });
});
