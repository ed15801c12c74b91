import { FUNDS, type FundSet, KINDS, type Kind, type Query } from "../../ledger";
import { FUND_ROLES, fundName } from "../columns/column-roles";

/** What people call several kinds of money together, the widest first. */
const UNIONS: readonly (readonly [FundSet, string])[] = [
  [FUNDS.current, "本年收入"],
  [FUNDS.appropriation, "财政拨款"],
  [FUNDS.unitFunds, "单位资金"],
  [FUNDS.carryover, "上年结转结余"],
  [FUNDS.generalBudget, "一般公共预算"],
  [FUNDS.governmentFund, "政府性基金预算"],
  [FUNDS.stateCapital, "国有资本经营预算"],
];

const KIND_NAMES: ReadonlyMap<Kind, string> = new Map([
  [KINDS.personnel, "人员经费"],
  [KINDS.operating, "公用经费"],
  [KINDS.basic, "基本支出"],
  [KINDS.project, "项目支出"],
]);

/**
 * A question in words, from the widest of what it asks for to the narrowest: `{ fund: generalBudget, function: "2010301" }` →
 * `一般公共预算、功能科目2010301`. A question for all money is `全部收支`.
 */
export function questionText({ fund = FUNDS.all, kind, function: code, economic, project }: Query): string {
  const parts = [
    ...(asksForAllMoney(fund) ? [] : [fundText(fund)]),
    ...(kind === undefined ? [] : [KIND_NAMES.get(kind) ?? ""]),
    ...(code === undefined ? [] : [`功能科目${code}`]),
    ...(economic === undefined ? [] : [`经济科目${economic.join("、")}`]),
    ...(project === undefined ? [] : [`项目“${project}”`]),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "全部收支" : parts.join("、");
}

function asksForAllMoney(fund: FundSet): boolean {
  return (fund & FUNDS.currentAndCarried) === FUNDS.currentAndCarried;
}

/** The fewest names that together are just this money. */
function fundText(fund: FundSet): string {
  const names: string[] = [];
  let rest: number = fund;
  for (const [set, name] of [...UNIONS, ...FUND_ROLES.map((leaf) => [FUNDS[leaf], fundName(leaf)] as const)]) {
    if ((set & rest) !== set) continue;
    names.push(name);
    rest &= ~set;
  }
  return names.join("和");
}
