import { FUNDS, type FundSet, unionFunds } from "../../../ledger";
import type { AmountColumn, HeaderPath } from "../../../tables";
import { CARRIED, THIS_YEAR, WITH_CARRYOVER } from "../terms";

/** All that is neither of a budget nor of the special account: 单位资金 beside these, whatever year it is of. */
const REST = unionFunds(FUNDS.unitFunds, FUNDS.carriedOther, FUNDS.usedSurplus);

const BUDGETS = [
  { id: "generalBudget", words: ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算资金"] },
  { id: "governmentFund", words: ["政府性基金预算", "政府性基金", "政府性基金预算拨款", "政府性基金预算财政拨款"] },
  {
    id: "stateCapital",
    words: ["国有资本经营预算", "国有资本经营", "国有资本经营预算拨款", "国有资本经营预算财政拨款"],
  },
] as const;

const alone = (words: readonly string[]): HeaderPath[] => words.map((word): HeaderPath => [word]);
const below = (groups: readonly string[], words: readonly string[]): HeaderPath[] =>
  groups.flatMap((group) => words.map((word): HeaderPath => [group, word]));

function column(
  id: string,
  [header, ...aliases]: readonly HeaderPath[],
  fund: FundSet,
  lack?: Pick<AmountColumn, "mayLack" | "silent">,
): AmountColumn {
  return { role: "amount", id, header: header!, aliases, question: { fund }, ...lack, width: 13 };
}

/** Left out by a print whose 合计 counts it in under another name, or by one that shows a part of 合计 only. */
const SILENT = { mayLack: true, silent: true } as const;

const TOTAL: AmountColumn = {
  role: "amount",
  id: "total",
  header: ["合计"],
  aliases: alone(["总计", "金额", "预算数", "决算数"]),
  question: {},
  width: 14,
};

/** 财政专户管理资金, which prints leave out that have none of it, and 单位资金, by which a print shows that it shows all money. */
const OTHERS: readonly AmountColumn[] = [
  column("specialAccount", alone(["财政专户管理资金", "财政专户资金", "财政专户", "教育收费"]), FUNDS.specialAccount, {
    mayLack: true,
  }),
  column("unitFunds", alone(["单位资金", "其他资金", "单位自有资金", "非财政拨款"]), REST, SILENT),
];

const THIS_YEARS = ["本年拨款", "本年财政拨款", "当年财政拨款"];
const CARRIED_OVER = ["财政拨款结转结余", "上年财政拨款结转结余", "财政拨款结转", "上年结转结余", "上年结转"];

/** 合计 by money, this year's appropriations apart from what was carried over of earlier ones, as the budget systems print it. */
export const FUNDS_BY_YEAR: readonly AmountColumn[] = [
  TOTAL,
  ...BUDGETS.map(({ id, words }) => column(id, below(THIS_YEARS, words), THIS_YEAR[id])),
  ...BUDGETS.map(({ id, words }) => column(`carried.${id}`, below(CARRIED_OVER, words), CARRIED[id])),
  ...OTHERS,
];

/** 合计 by money, in which nobody tells what was carried over from this year's: each budget's money is both. */
export const FUNDS_TOGETHER: readonly AmountColumn[] = [
  TOTAL,
  column(
    "appropriation",
    [["财政拨款", "小计"], ...alone(["财政拨款", "财政拨款小计", "财政拨款合计"])],
    WITH_CARRYOVER.appropriation,
    SILENT,
  ),
  ...BUDGETS.map(({ id, words }) => column(id, alone(words), WITH_CARRYOVER[id], SILENT)),
  ...OTHERS,
];
