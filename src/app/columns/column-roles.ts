import { FUNDS, type FundLeaf } from "../../ledger";
import { type ColumnRole, FIELD_NAMES, type LedgerField } from "../../recognise/ledger";

const FUND_NAMES: Readonly<Record<FundLeaf, string>> = {
  generalBudgetLocal: "一般公共预算（本级安排）",
  generalBudgetTransfer: "一般公共预算（上级转移支付）",
  governmentFundLocal: "政府性基金预算（本级安排）",
  governmentFundTransfer: "政府性基金预算（上级转移支付）",
  stateCapitalLocal: "国有资本经营预算（本级安排）",
  stateCapitalTransfer: "国有资本经营预算（上级转移支付）",
  specialAccount: "财政专户（教育收费）",
  businessIncome: "事业收入",
  superiorSubsidy: "上级补助收入",
  affiliateRemittance: "附属单位上缴收入",
  operatingIncome: "事业单位经营收入",
  otherIncome: "其他收入",
  carriedGeneralBudget: "一般公共预算（上年结转）",
  carriedGovernmentFund: "政府性基金预算（上年结转）",
  carriedStateCapital: "国有资本经营预算（上年结转）",
  carriedSpecialAccount: "财政专户（上年结转）",
  carriedUnitFunds: "单位资金（上年结转）",
  usedSurplus: "使用非财政拨款结余",
};

/** The name of a kind of money, for messages and for the choice of a column. */
export function fundName(leaf: FundLeaf): string {
  return FUND_NAMES[leaf];
}

/** What a column can be as a field of a row. */
export const FIELD_ROLES = Object.keys(FIELD_NAMES) as readonly LedgerField[];

/** What a column can be where each source of money has one: all but 使用非财政拨款结余, which no ledger's column is. */
export const FUND_ROLES = (Object.keys(FUND_NAMES) as readonly FundLeaf[]).filter((leaf) => leaf !== "usedSurplus");

/** The name of what a column is, as the user chooses it. */
export function roleName(role: ColumnRole): string {
  if (role === "ignore") return "不需要";
  return isFund(role) ? `${FUND_NAMES[role]}的金额` : FIELD_NAMES[role];
}

/** The role that a text names, as it is kept; undefined where it names none. */
export function roleOf(text: string): ColumnRole | undefined {
  return ["ignore" as const, ...FIELD_ROLES, ...FUND_ROLES].find((role) => role === text);
}

function isFund(role: ColumnRole): role is FundLeaf {
  return role in FUNDS;
}
