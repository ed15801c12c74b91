import { FUNDS, type FundSet, KINDS, unionFunds } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { Meaning } from "./meaning";

const TRANSFERS = unionFunds(FUNDS.generalBudgetTransfer, FUNDS.governmentFundTransfer, FUNDS.stateCapitalTransfer);
const LOCAL = unionFunds(FUNDS.generalBudgetLocal, FUNDS.governmentFundLocal, FUNDS.stateCapitalLocal);

/** The words for sources of money, and for kinds of expenditure. */
export function fundWords(scope: FundScope): [string, Meaning][] {
  return [
    ...Object.entries(fundsByWord(scope)).map(([word, fund]): [string, Meaning] => [word, { ask: { fund } }]),
    ...Object.entries(KIND_WORDS).map(([word, kind]): [string, Meaning] => [word, { ask: { kind } }]),
    ...TOTALS.map(([word, side]): [string, Meaning] => [word, { ask: {}, total: true, ...(side && { side }) }]),
    ["本年收入", { ask: { fund: FUNDS.current }, side: "income" }],
    ["本年收入预算", { ask: { fund: FUNDS.current }, side: "income" }],
  ];
}

function fundsByWord(scope: FundScope): Record<string, FundSet> {
  const notAppropriation = (FUNDS.currentAndCarried & ~scope.appropriation) as FundSet;
  return {
    一般公共预算: scope.generalBudget,
    公共财政预算: scope.generalBudget,
    一般公共财政预算: scope.generalBudget,
    政府性基金: scope.governmentFund,
    政府性基金预算: scope.governmentFund,
    基金预算: scope.governmentFund,
    国有资本经营: scope.stateCapital,
    国有资本经营预算: scope.stateCapital,
    // the name of a 类, too
    国有资本经营预算支出: scope.stateCapital,
    国有资本经营收入: scope.stateCapital,
    国资预算: scope.stateCapital,
    财政拨款: scope.appropriation,
    "财政拨款（补助）": scope.appropriation,
    财政拨款补助: scope.appropriation,
    财政拨款收入: scope.appropriation,
    转移支付: TRANSFERS,
    转移支付资金: TRANSFERS,
    "上级补助（转移支付）": TRANSFERS,
    本级: LOCAL,
    财政专户: FUNDS.specialAccount,
    "财政专户（教育收费）": FUNDS.specialAccount,
    财政专户管理资金: FUNDS.specialAccount,
    "财政专户管理资金（教育收费）": FUNDS.specialAccount,
    财政专户管理资金收入: FUNDS.specialAccount,
    财政专户核拨: FUNDS.specialAccount,
    财政专户核拨资金: FUNDS.specialAccount,
    财政专户资金: FUNDS.specialAccount,
    教育收费: FUNDS.specialAccount,
    教育收费收入: FUNDS.specialAccount,
    单位资金: FUNDS.unitFunds,
    单位资金收入: FUNDS.unitFunds,
    其他资金: FUNDS.unitFunds,
    事业收入: FUNDS.businessIncome,
    上级补助收入: FUNDS.superiorSubsidy,
    附属单位上缴收入: FUNDS.affiliateRemittance,
    附属单位上缴: FUNDS.affiliateRemittance,
    事业单位经营收入: FUNDS.operatingIncome,
    经营收入: FUNDS.operatingIncome,
    其他收入: FUNDS.otherIncome,
    上年结转: FUNDS.carryover,
    上年结余: FUNDS.carryover,
    上年结转结余: FUNDS.carryover,
    上年结转和结余: FUNDS.carryover,
    年初结转: FUNDS.carryover,
    年初结转结余: FUNDS.carryover,
    年初结转和结余: FUNDS.carryover,
    结转结余: FUNDS.carryover,
    结转和结余: FUNDS.carryover,
    财政拨款结转: FUNDS.carriedAppropriation,
    财政拨款结转结余: FUNDS.carriedAppropriation,
    财政拨款结转资金: FUNDS.carriedAppropriation,
    一般公共预算结转: FUNDS.carriedGeneralBudget,
    一般公共预算拨款结转: FUNDS.carriedGeneralBudget,
    政府性基金预算结转: FUNDS.carriedGovernmentFund,
    政府性基金预算拨款结转: FUNDS.carriedGovernmentFund,
    国有资本经营预算结转: FUNDS.carriedStateCapital,
    国有资本经营预算拨款结转: FUNDS.carriedStateCapital,
    非财政拨款结转: FUNDS.carriedOther,
    非财政拨款结余: FUNDS.carriedOther,
    非财政拨款结转结余: FUNDS.carriedOther,
    非财政拨款结转和结余: FUNDS.carriedOther,
    非财政拨款: notAppropriation,
  };
}

const KIND_WORDS = {
  基本支出: KINDS.basic,
  项目支出: KINDS.project,
  人员经费: KINDS.personnel,
  人员支出: KINDS.personnel,
  人员类支出: KINDS.personnel,
  公用经费: KINDS.operating,
  日常公用经费: KINDS.operating,
  公用支出: KINDS.operating,
  日常公用支出: KINDS.operating,
} as const;

const TOTALS: readonly (readonly [string, ("income" | "expenditure")?])[] = [
  ["收支总预算"],
  ["收支预算总额"],
  ["收支预算"],
  ["收支总额"],
  ["收支总计"],
  ["收支总体预算"],
  ["总收支"],
  ["总预算"],
  ["收入预算", "income"],
  ["收入总预算", "income"],
  ["总收入预算", "income"],
  ["预算总收入", "income"],
  ["预算收入", "income"],
  ["收入总计", "income"],
  ["收入合计", "income"],
  ["收入总额", "income"],
  ["总收入", "income"],
  ["支出预算", "expenditure"],
  ["支出总预算", "expenditure"],
  ["总支出预算", "expenditure"],
  ["预算总支出", "expenditure"],
  ["预算支出", "expenditure"],
  ["支出总计", "expenditure"],
  ["支出合计", "expenditure"],
  ["支出总额", "expenditure"],
  ["总支出", "expenditure"],
  ["本年支出", "expenditure"],
  ["本年支出预算", "expenditure"],
];
