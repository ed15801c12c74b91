/**
 * What becomes of money, as a set of kinds: a bit mask, like funds. It is spent, or distributed, or carried on into the next year. 基本支出 is personnel
 * and operating. Ids of findings hold these numbers: a new kind takes a new bit.
 */
export type Kind = number & { readonly kind: "expenditure" };

const LEAVES = {
  /** 人员经费 */
  personnel: 1 as Kind,
  /** 公用经费 */
  operating: 2 as Kind,
  /** 项目支出 */
  project: 4 as Kind,
  /** 上缴上级支出 */
  toSuperior: 8 as Kind,
  /** 经营支出 */
  business: 16 as Kind,
  /** 对附属单位补助支出 */
  toAffiliates: 32 as Kind,
  /** 结余分配 */
  distribution: 64 as Kind,
  /** 结转下年, 年末结转和结余 */
  carriedOn: 128 as Kind,
  /** 单位预留机动经费 */
  reserve: 256 as Kind,
} as const;

/** One use of money: what becomes of a ledger's row. */
export type KindLeaf = keyof typeof LEAVES;

/** What a budget's ledger (预算明细) tells apart. */
export type BudgetUse = "personnel" | "operating" | "project";

/** What a unit's ledger can say that a row is spent on: what every budget tells apart, and what is paid to other units or put into business. */
export type LedgerUse = BudgetUse | "toSuperior" | "business" | "toAffiliates";

/** Puts kinds together. */
export function unionKinds(...kinds: Kind[]): Kind {
  return kinds.reduce((all, kind) => all | kind, 0) as Kind;
}

const { distribution, carriedOn, ...SPENT } = LEAVES;
const spent = unionKinds(...Object.values(SPENT));

/** Every use of money that a table of a disclosure names, by the terms of the project. */
export const KINDS = {
  ...LEAVES,
  /** 基本支出 */
  basic: unionKinds(LEAVES.personnel, LEAVES.operating),
  /** 本年支出 */
  spent,
  /** Whatever use any template knows; what one template knows is its universe. */
  all: unionKinds(spent, distribution, carriedOn),
} as const;
