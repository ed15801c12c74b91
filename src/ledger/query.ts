import { FUNDS, type FundSet } from "./funds";
import { KINDS, type Kind } from "./kinds";
import { possible } from "./uses";

/**
 * Economic codes as a set of prefixes, none of which begins another: `["302"]` is all of 302, the three public expenses are
 * five 款. Sorted, so that equal sets are equal texts.
 */
export type EconomicSet = readonly string[];

/** A question put to the ledger. An absent dimension asks for everything. What a figure of a table asks lies within its template's universe. */
export interface Query {
  /** A functional code as a prefix: 201 asks for all of 201…. */
  readonly function?: string;
  readonly economic?: EconomicSet;
  readonly kind?: Kind;
  readonly fund?: FundSet;
  readonly project?: string;
  /** Which account of the year is asked; absent for the table's own: the budget's, or the outcome of the final accounts. */
  readonly version?: Version;
}

/**
 * Another account of the same money: 上年预算数, 上年执行数, 年初预算数, 调整 or 全年预算数; what of it is `procured` (政府采购); or `beside` them all, what places print that no question of a
 * ledger tells (机关运行经费), or of which it is not known what it asks. That is read and stands in no tie.
 */
export type Version = "prior" | "priorActual" | "initial" | "adjusted" | "procured" | "beside";

/**
 * Equal questions have equal keys. Everything is written as it was when there were no more kinds and funds than those of Xinjiang's tables: ids of
 * findings, and so users' explanations, hang on these texts.
 */
export function queryKey(query: Query): string {
  const kind = query.kind === undefined || query.kind === KINDS.all ? EVERY_KIND : query.kind;
  const fund = query.fund === undefined || query.fund === FUNDS.all ? EVERY_FUND : query.fund;
  const version = query.version === undefined ? "" : `|${query.version}`;
  return `${query.function ?? ""}|${query.economic?.join(",") ?? ""}|${kind}|${fund}|${query.project ?? ""}${version}`;
}

const EVERY_KIND = KINDS.basic | KINDS.project;
const EVERY_FUND = FUNDS.currentAndCarried;

/**
 * Asks both at once: the column's question where the row's is put. Undefined where nothing can answer both, be it that such money has no such use. A
 * question for money and its use leaves out money that cannot be used so, and uses that none of the money can have. Two versions have nothing in common.
 */
export function intersect(left: Query, right: Query): Query | undefined {
  const fn = narrower(left.function, right.function, (a, b) => a.startsWith(b));
  const project = narrower(left.project, right.project, (a, b) => a === b);
  const version = narrower(left.version, right.version, (a, b) => a === b);
  const economic = commonEconomic(left.economic, right.economic);
  if (fn === NOTHING || project === NOTHING || economic === NOTHING || version === NOTHING) return undefined;
  const kind = ((left.kind ?? KINDS.all) & (right.kind ?? KINDS.all)) as Kind;
  const fund = ((left.fund ?? FUNDS.all) & (right.fund ?? FUNDS.all)) as FundSet;
  if (kind === 0 || fund === 0) return undefined;
  if (kind === KINDS.all || fund === FUNDS.all) return compact(fn, economic, kind, fund, project, version);
  const money = possible({ kind, fund });
  return money && compact(fn, economic, money.kind, money.fund, project, version);
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

/** Leaves out dimensions that ask for everything, so that equal questions look equal. */
function compact(
  fn: Query["function"],
  economic: Query["economic"],
  kind: Kind,
  fund: FundSet,
  project: Query["project"],
  version: Query["version"],
): Query {
  // set one by one: every figure of a table has its question made here
  const plain: { -readonly [Dimension in keyof Query]: Query[Dimension] } = {};
  if (fn !== undefined) plain.function = fn;
  if (economic) plain.economic = economic;
  if (kind !== KINDS.all) plain.kind = kind;
  if (fund !== FUNDS.all) plain.fund = fund;
  if (project !== undefined) plain.project = project;
  if (version !== undefined) plain.version = version;
  return plain;
}
