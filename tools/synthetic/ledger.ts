import { DESCRIBED_YEAR, catalogueFor } from "../../src/catalogue";
import { type BudgetUse, FUNDS, type FundLeaf, type Ledger, type LedgerRow } from "../../src/ledger";
import { amountOfFen, printedUnit } from "../../src/money";
import { budgetOf, economicSections, functionalItems, kindsOf } from "./codes";
import { Random } from "./random";

export interface LedgerOptions {
  /** The same seed gives the same ledger. */
  readonly seed: number;
  /** How many rows; 120 unless told. */
  readonly rows?: number;
  /** How many functional 项 of the general budget; 10 unless told. Funds and state capital use a fifth of that. */
  readonly functions?: number;
  /** The sources of money in use, each at least once where the rows suffice; all unless told. */
  readonly funds?: readonly FundLeaf[];
  readonly year?: number;
}

/** This year's money of the own level: no transfers, nothing carried over. */
export const LOCAL_FUNDS: readonly FundLeaf[] = [
  "generalBudgetLocal",
  "governmentFundLocal",
  "stateCapitalLocal",
  "specialAccount",
  "businessIncome",
  "otherIncome",
];

/** Every source that is told apart: with transfers from above and with carryover. */
export const ALL_FUNDS: readonly FundLeaf[] = [
  ...LOCAL_FUNDS,
  "generalBudgetTransfer",
  "governmentFundTransfer",
  "stateCapitalTransfer",
  "superiorSubsidy",
  "affiliateRemittance",
  "operatingIncome",
  "carriedGeneralBudget",
  "carriedGovernmentFund",
  "carriedStateCapital",
  "carriedSpecialAccount",
  "carriedUnitFunds",
];

const PROJECTS = ["业务经费", "设备更新", "信息系统运行维护", "专项检查", "对外交流", "人员培训", "房屋维修"];
/** What is carried over stands in table 11 by name, basic expenditure too. */
const CARRIED_BASIC = "基本支出结转";
/** 10,000.00 万元 in units of 0.01 万元. */
const LARGEST = 1_000_000;

/** A made-up budget under real codes: what the rules of codes ask for holds in it. Amounts are multiples of 0.01 万元. */
export function syntheticLedger(options: LedgerOptions): Ledger {
  const { seed, rows = 120, functions = 10, funds = ALL_FUNDS, year = DESCRIBED_YEAR } = options;
  const random = new Random(seed);
  const catalogue = catalogueFor(year);
  const few = Math.ceil(functions / 5);
  const items = {
    generalBudget: random.some(functionalItems(catalogue, "generalBudget"), functions),
    governmentFund: random.some(functionalItems(catalogue, "governmentFund"), few),
    stateCapital: random.some(functionalItems(catalogue, "stateCapital"), few),
    socialInsurance: [],
  };
  const sectionsOf = remembered((kind: BudgetUse, code: string) => economicSections(catalogue, kind, code));
  const row = (index: number): LedgerRow => {
    const fund = index < funds.length ? funds[index]! : random.pick(funds);
    const pool = items[budgetOf(fund)];
    const code = pool[index % pool.length]!;
    const kind = random.pick(kindsOf(catalogue, code));
    const isCarried = (FUNDS[fund] & FUNDS.carryover) !== 0;
    const project = kind === "project" ? random.pick(PROJECTS) : isCarried ? CARRIED_BASIC : undefined;
    return {
      function: code,
      economic: random.pick(sectionsOf(kind, code)),
      kind,
      ...(project !== undefined && { project }),
      fund,
      amount: amountOfFen((1 + random.below(LARGEST)) * printedUnit("万元")),
    };
  };
  return { rows: Array.from({ length: rows }, (_, index) => row(index)) };
}

function remembered<K extends string, T>(find: (kind: K, code: string) => T): (kind: K, code: string) => T {
  const known = new Map<string, T>();
  return (kind, code) => {
    const key = `${kind}|${code}`;
    const found = known.get(key) ?? find(kind, code);
    known.set(key, found);
    return found;
  };
}
