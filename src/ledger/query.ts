import { FUNDS, type FundSet } from "./funds";

/** 基本支出 is personnel and operating; with project they make up all. A bit mask, like funds. */
export type Kind = number & { readonly kind: "expenditure" };

export const KINDS = {
  /** 人员经费 */
  personnel: 1 as Kind,
  /** 公用经费 */
  operating: 2 as Kind,
  /** 基本支出 */
  basic: 3 as Kind,
  /** 项目支出 */
  project: 4 as Kind,
  all: 7 as Kind,
} as const;

/**
 * Economic codes as a set of prefixes, none of which begins another: `["302"]` is all of 302, the three public expenses are
 * five 款. Sorted, so that equal sets are equal texts.
 */
export type EconomicSet = readonly string[];

/** A question put to the ledger. An absent dimension asks for all of it. */
export interface Query {
  /** A functional code as a prefix: 201 asks for all of 201…. */
  readonly function?: string;
  readonly economic?: EconomicSet;
  readonly kind?: Kind;
  readonly fund?: FundSet;
  readonly project?: string;
}

/** Equal questions have equal keys. */
export function queryKey(query: Query): string {
  const { fund = FUNDS.all, kind = KINDS.all } = query;
  return `${query.function ?? ""}|${query.economic?.join(",") ?? ""}|${kind}|${fund}|${query.project ?? ""}`;
}

/** Asks both at once: the column's question where the row's is put. Undefined where nothing can answer both. */
export function intersect(left: Query, right: Query): Query | undefined {
  const fn = narrower(left.function, right.function, (a, b) => a.startsWith(b));
  const project = narrower(left.project, right.project, (a, b) => a === b);
  const economic = commonEconomic(left.economic, right.economic);
  const kind = (left.kind ?? KINDS.all) & (right.kind ?? KINDS.all);
  const fund = (left.fund ?? FUNDS.all) & (right.fund ?? FUNDS.all);
  if (fn === NOTHING || project === NOTHING || economic === NOTHING || kind === 0 || fund === 0) return undefined;
  return compact({ function: fn, economic, kind: kind as Kind, fund: fund as FundSet, project });
}

/** True where every ledger row that answers `inner` answers `outer`. */
export function isWithin(inner: Query, outer: Query): boolean {
  const common = intersect(inner, outer);
  return common !== undefined && queryKey(common) === queryKey(inner);
}

const NOTHING = Symbol("no common answer");

function narrower<T>(left: T | undefined, right: T | undefined, within: (a: T, b: T) => boolean) {
  if (left === undefined) return right;
  if (right === undefined || within(left, right)) return left;
  return within(right, left) ? right : NOTHING;
}

function commonEconomic(left: EconomicSet | undefined, right: EconomicSet | undefined) {
  if (!left) return right;
  if (!right) return left;
  const common = new Set<string>();
  for (const a of left) {
    for (const b of right) {
      if (a.startsWith(b)) common.add(a);
      else if (b.startsWith(a)) common.add(b);
    }
  }
  return common.size > 0 ? [...common].sort() : NOTHING;
}

/** Leaves out dimensions that ask for all, so that equal questions look equal. */
function compact(query: Query): Query {
  const { function: fn, economic, kind, fund, project } = query;
  return {
    ...(fn !== undefined && { function: fn }),
    ...(economic && { economic }),
    ...(kind !== undefined && kind !== KINDS.all && { kind }),
    ...(fund !== undefined && fund !== FUNDS.all && { fund }),
    ...(project !== undefined && { project }),
  };
}
