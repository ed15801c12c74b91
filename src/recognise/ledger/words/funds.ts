import type { FundLeaf } from "../../../ledger/funds";

/** A source of money with and without carryover, by the words that name it. */
export interface FundWords {
  readonly words: readonly string[];
  readonly current: FundLeaf;
  readonly carried: FundLeaf;
}

/** The budget or account that money belongs to. The longest word that a text contains decides. */
export const FUND_WORDS: readonly FundWords[] = [
  {
    words: ["一般公共预算", "公共预算", "公共财政预算", "一般财力", "经费拨款"],
    current: "generalBudgetLocal",
    carried: "carriedGeneralBudget",
  },
  {
    words: ["政府性基金", "基金预算"],
    current: "governmentFundLocal",
    carried: "carriedGovernmentFund",
  },
  {
    words: ["国有资本经营", "国有资本", "国资预算"],
    current: "stateCapitalLocal",
    carried: "carriedStateCapital",
  },
  {
    words: ["财政专户", "教育收费", "专户管理资金", "专户核拨"],
    current: "specialAccount",
    carried: "carriedSpecialAccount",
  },
  {
    words: ["事业单位经营收入", "事业单位经营", "经营收入"],
    current: "operatingIncome",
    carried: "carriedUnitFunds",
  },
  { words: ["事业收入"], current: "businessIncome", carried: "carriedUnitFunds" },
  { words: ["上级补助收入", "上级补助"], current: "superiorSubsidy", carried: "carriedUnitFunds" },
  { words: ["附属单位上缴", "附属上缴"], current: "affiliateRemittance", carried: "carriedUnitFunds" },
  {
    words: ["使用非财政拨款结余", "动用非财政拨款结余", "使用专用结余", "事业基金弥补"],
    current: "usedSurplus",
    carried: "usedSurplus",
  },
  { words: ["其他收入", "其他自有资金"], current: "otherIncome", carried: "carriedUnitFunds" },
];

/** Words for the unit's own money that do not say which of its five kinds it is. */
export const UNIT_FUND_WORDS: readonly string[] = ["单位资金", "自有资金", "非财政拨款", "实户资金"];

/** Words for appropriations from the superior level, beside those of a budget. */
export const TRANSFER_WORDS: readonly string[] = [
  "转移支付",
  "上级一般公共预算",
  "上级政府性基金",
  "上级国有资本",
  "上级专款",
  "上级安排",
];

/** Words for money of earlier years. */
export const CARRIED_WORDS: readonly string[] = ["上年结转", "结转", "结余"];
