import type { FundSet } from "../../../ledger";
import type { AmountColumn, SectionSpec, TableSpec } from "../../../tables";
import { FUNCTION_KEYS_OVER_TOTAL, FUNCTION_ROWS, TOTAL_ROW, kindColumns } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { CARRIED, CARRIED_ON, THIS_YEAR, WITH_CARRYOVER } from "../../national/terms";

const KINDS_OF_OUTLAY = kindColumns("小计", "本年支出");

interface Budget {
  readonly carried: FundSet;
  readonly current: FundSet;
  readonly both: FundSet;
}

/** 年初 ＋ 本年收入 ＝ 本年支出 ＋ 年末, row by row: no column prints what both sides come to. */
function withBalance({ carried, current, both }: Budget): SectionSpec {
  const opening: AmountColumn = {
    role: "amount",
    id: "opening",
    header: ["年初结转和结余"],
    aliases: [["年初结转结余"], ["上年结转和结余"]],
    question: { fund: carried },
    width: 15,
  };
  const income: AmountColumn = {
    role: "amount",
    id: "income",
    header: ["本年收入"],
    question: { fund: current },
    width: 15,
  };
  const closing: AmountColumn = {
    role: "amount",
    id: "closing",
    header: ["年末结转和结余"],
    aliases: [["年末结转结余"]],
    question: CARRIED_ON,
    width: 15,
  };
  return {
    id: "body",
    question: { fund: both },
    columns: [...FUNCTION_KEYS_OVER_TOTAL, opening, income, ...KINDS_OF_OUTLAY, closing],
    over: { keys: "项目" },
    rows: FUNCTION_ROWS,
    total: TOTAL_ROW,
    totalPlace: "first",
  };
}

function outlayOnly(both: FundSet): SectionSpec {
  return {
    id: "body",
    question: { fund: both },
    columns: [...FUNCTION_KEYS_OVER_TOTAL, ...kindColumns("合计", "本年支出")],
    over: { keys: "项目" },
    rows: FUNCTION_ROWS,
    total: TOTAL_ROW,
    totalPlace: "first",
  };
}

const budgetOf = (name: "governmentFund" | "stateCapital"): Budget => ({
  carried: CARRIED[name],
  current: THIS_YEAR[name],
  both: WITH_CARRYOVER[name],
});

/** 公开07表 政府性基金预算财政拨款收入支出决算表; Shanghai's is the eighth. */
export const governmentFund = (): TableSpec => ({
  id: "B07",
  number: "公开07表",
  ordinal: 7,
  topic: "governmentFund",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.governmentFund,
  title: "政府性基金预算财政拨款收入支出决算表",
  aliases: ["政府性基金预算财政拨款支出决算表"],
  emptyBecauseOf: "政府性基金预算",
  orientation: "landscape",
  numbersColumns: true,
  sections: [withBalance(budgetOf("governmentFund"))],
  forms: [{ name: "outlay", sections: [outlayOnly(WITH_CARRYOVER.governmentFund)] }],
});

/** 公开08表 国有资本经营预算财政拨款支出决算表; Shanghai's is the ninth, and has opening, income and closing. */
export const stateCapital = (): TableSpec => ({
  id: "B08",
  number: "公开08表",
  ordinal: 8,
  topic: "stateCapital",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.stateCapital,
  title: "国有资本经营预算财政拨款支出决算表",
  aliases: ["国有资本经营预算财政拨款收入支出决算表"],
  emptyBecauseOf: "国有资本经营预算",
  orientation: "portrait",
  numbersColumns: true,
  sections: [outlayOnly(WITH_CARRYOVER.stateCapital)],
  forms: [{ name: "balance", orientation: "landscape", sections: [withBalance(budgetOf("stateCapital"))] }],
});
