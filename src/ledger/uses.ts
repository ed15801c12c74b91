import { FUNDS, type FundSet, unionFunds } from "./funds";
import { KINDS, type Kind, unionKinds } from "./kinds";

/** Money, and what becomes of it. */
export interface MoneyAndUse {
  readonly fund: FundSet;
  readonly kind: Kind;
}

const APPROPRIATIONS = unionFunds(FUNDS.appropriation, FUNDS.carriedAppropriation);
/** 财政拨款 is spent or carried on. Nothing of it is distributed, remitted, given to affiliates or put into business: that is other money (政府会计制度). */
const USES_OF_APPROPRIATIONS = unionKinds(KINDS.basic, KINDS.project, KINDS.reserve, KINDS.carriedOn);

/**
 * What of the money can have one of the uses, and those of the uses that it can have; undefined where that is nothing. 一般公共预算, 支出 of every kind →
 * 一般公共预算, 基本 and 项目支出: so 合计 of its table is the sum of two columns, and not of five.
 */
export function possible({ fund, kind }: MoneyAndUse): MoneyAndUse | undefined {
  const uses = (fund & ~APPROPRIATIONS) === 0 ? kind & USES_OF_APPROPRIATIONS : kind;
  const money = (uses & USES_OF_APPROPRIATIONS) === 0 ? fund & ~APPROPRIATIONS : fund;
  return uses === 0 || money === 0 ? undefined : { fund: money as FundSet, kind: uses as Kind };
}
