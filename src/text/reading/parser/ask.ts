import { FUNDS, type FundSet, KINDS, type Kind, type Query, intersect } from "../../../ledger";
import type { Ask } from "../lexicon/meaning";

/**
 * What a word asks within a scope: each dimension that the word fixes is the word's, the others are the scope's. Of funds that only overlap the
 * common part is meant: 转移支付 within 一般公共预算.
 */
export function within(scope: Ask, ask: Ask): Ask {
  const overlap = scope.fund !== undefined && ask.fund !== undefined ? scope.fund & ask.fund : 0;
  const isPart = overlap !== 0 && overlap !== scope.fund && overlap !== ask.fund;
  return { ...scope, ...ask, ...(isPart && { fund: overlap as FundSet }) };
}

/** What two words that touch ask together; undefined where nothing answers both. */
export function together(one: Ask, other: Ask): Ask | undefined {
  const both = intersect(one, other);
  if (!both) return undefined;
  // a dimension that is said to be all of it stays said
  return { ...(isAllMoney(one) && isAllMoney(other) && { fund: FUNDS.all }), ...both };
}

function isAllMoney({ fund }: Ask): boolean {
  return fund === FUNDS.all;
}

/** The question that an ask is, without the dimensions that ask for all. */
export function queryOf({ fund, kind, ...rest }: Ask): Query {
  return {
    ...rest,
    ...(kind !== undefined && kind !== KINDS.all && { kind }),
    ...(fund !== undefined && fund !== FUNDS.all && { fund }),
  };
}

/** What several asks speak of together, where they differ in one dimension alone and it can be put together; else undefined. */
export function unionOf(asks: readonly Ask[]): Ask | undefined {
  return asks.reduce<Ask | undefined>(
    (all, ask, index) => (index === 0 ? ask : all && unionOfTwo(all, ask)),
    undefined,
  );
}

function unionOfTwo(one: Ask, other: Ask): Ask | undefined {
  const differing = (["function", "project", "economic", "kind", "fund"] as const).filter(
    (dimension) => String(one[dimension]) !== String(other[dimension]),
  );
  const [dimension, another] = differing;
  if (dimension === undefined) return one;
  if (another !== undefined || one[dimension] === undefined || other[dimension] === undefined) return undefined;
  switch (dimension) {
    case "fund":
      return { ...one, fund: (one.fund! | other.fund!) as FundSet };
    case "kind":
      return { ...one, kind: (one.kind! | other.kind!) as Kind };
    case "economic":
      return { ...one, economic: [...new Set([...one.economic!, ...other.economic!])].sort() };
    default:
      return undefined;
  }
}
