import { FUNDS, type FundSet, KINDS, type Kind, type Query } from "../../ledger";
import type { FigureBook } from "../../narrative";

/** What kinds of money are called, the widest first: the fewest names that together are a fund are its name. */
const FUND_NAMES: readonly (readonly [FundSet, string])[] = [
  [FUNDS.appropriation, "财政拨款"],
  [FUNDS.unitFunds, "单位资金"],
  [FUNDS.carryover, "上年结转结余"],
  [FUNDS.carriedAppropriation, "财政拨款结转"],
  [FUNDS.carriedOther, "非财政拨款结转结余"],
  [FUNDS.generalBudget, "一般公共预算"],
  [FUNDS.governmentFund, "政府性基金预算"],
  [FUNDS.stateCapital, "国有资本经营预算"],
  [FUNDS.generalBudgetLocal, "一般公共预算（本级）"],
  [FUNDS.generalBudgetTransfer, "上级一般公共预算转移支付"],
  [FUNDS.governmentFundLocal, "政府性基金预算（本级）"],
  [FUNDS.governmentFundTransfer, "上级政府性基金转移支付"],
  [FUNDS.stateCapitalLocal, "国有资本经营预算（本级）"],
  [FUNDS.stateCapitalTransfer, "上级国有资本经营预算转移支付"],
  [FUNDS.specialAccount, "财政专户管理资金"],
  [FUNDS.businessIncome, "事业收入"],
  [FUNDS.superiorSubsidy, "上级补助收入"],
  [FUNDS.affiliateRemittance, "附属单位上缴收入"],
  [FUNDS.operatingIncome, "事业单位经营收入"],
  [FUNDS.otherIncome, "其他收入"],
  [FUNDS.carriedGeneralBudget, "一般公共预算结转"],
  [FUNDS.carriedGovernmentFund, "政府性基金预算结转"],
  [FUNDS.carriedStateCapital, "国有资本经营预算结转"],
  [FUNDS.carriedSpecialAccount, "财政专户结转"],
  [FUNDS.carriedUnitFunds, "单位资金结转"],
];

const KIND_NAMES: ReadonlyMap<Kind, string> = new Map([
  [KINDS.basic, "基本支出"],
  [KINDS.project, "项目支出"],
  [KINDS.personnel, "人员经费"],
  [KINDS.operating, "公用经费"],
]);

/** 三公 by their economic codes, sorted. */
const THREE_PUBLIC: ReadonlyMap<string, string> = new Map([
  ["30212,30217,30231,30913,31013", "“三公”经费"],
  ["30212", "因公出国（境）费"],
  ["30217", "公务接待费"],
  ["30231", "公务用车运行费"],
  ["30913,31013", "公务用车购置费"],
  ["30231,30913,31013", "公务用车购置及运行费"],
]);

/** A question as an accountant calls it: `{ fund: generalBudget, function: "2010301" }` → `一般公共预算“行政运行”`; all money is `收支总额`. */
export function subjectName(
  { fund = FUNDS.all, kind, function: code, economic, project }: Query,
  book: FigureBook,
): string {
  const three = economic && THREE_PUBLIC.get(economic.join(","));
  if (three !== undefined && code === undefined && project === undefined) return three;
  const parts = [
    ...(fund === FUNDS.all ? [] : [fundText(fund, book)]),
    ...(kind === undefined || kind === KINDS.all ? [] : [KIND_NAMES.get(kind) ?? ""]),
    ...(code === undefined ? [] : [`“${book.nameOf(code)}”`]),
    ...(economic === undefined ? [] : [economic.map((one) => `“${book.nameOf(one)}”`).join("、")]),
    ...(project === undefined ? [] : [`项目“${project}”`]),
  ];
  return parts.join("") || "收支总额";
}

function fundText(fund: FundSet, { funds }: FigureBook): string {
  if (fund === funds.appropriation) return "财政拨款";
  if (fund === funds.generalBudget) return "一般公共预算";
  if (fund === funds.governmentFund) return "政府性基金预算";
  if (fund === funds.stateCapital) return "国有资本经营预算";
  const names: string[] = [];
  let rest: number = fund;
  for (const [set, name] of FUND_NAMES) {
    if ((set & rest) !== set) continue;
    names.push(name);
    rest &= ~set;
  }
  return names.join("和");
}
