import type { FundSet } from "../../../ledger";
import type { AmountColumn, SectionSpec, TableSpec } from "../../../tables";
import { basicInColumns, foldedBasic } from "../../national/basic";
import { FUNCTION_KEYS, FUNCTION_ROWS, GROWTH, LAST_YEAR, TOTAL_ROW, kindColumns } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import type { Appropriations } from "../../national/terms";
import { type ExpenseGroup, threePublicBeside, threePublicRow } from "../../national/three-public";

/** 合计, 基本支出 and 项目支出 of one budget by functional code. */
function outlay(fund: FundSet, over: string, lastYear: readonly AmountColumn[] = []): SectionSpec {
  return {
    id: "body",
    question: { fund },
    columns: [...FUNCTION_KEYS, ...lastYear, ...kindColumns("合计", over)],
    rows: FUNCTION_ROWS,
    total: TOTAL_ROW,
  };
}

/** 表5 一般公共预算支出表. */
export const generalBudget = (funds: Appropriations): TableSpec => ({
  id: "A5",
  number: "表5",
  ordinal: 5,
  topic: "generalBudget",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.generalBudget,
  title: "一般公共预算支出表",
  aliases: ["一般公共预算支出情况表", "一般公共预算支出预算表", "一般公共预算财政拨款支出预算表"],
  emptyBecauseOf: "一般公共预算",
  orientation: "portrait",
  sections: [{ ...outlay(funds.generalBudget, "本年一般公共预算支出", LAST_YEAR), derived: GROWTH }],
});

/** 表6 一般公共预算基本支出表: 人员经费 and 公用经费 side by side, or each in a column. */
export const basicExpenditure = (funds: Appropriations): TableSpec => ({
  id: "A6",
  number: "表6",
  ordinal: 6,
  topic: "basicExpenditure",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.basicExpenditure,
  title: "一般公共预算基本支出表",
  aliases: ["一般公共预算基本支出情况表", "一般公共预算基本支出预算表", "一般公共预算财政拨款基本支出表"],
  emptyBecauseOf: "一般公共预算",
  orientation: "landscape",
  onePage: true,
  sections: [foldedBasic(funds.generalBudget, 2, "预算数")],
  forms: [
    { name: "two-blocks", sections: [foldedBasic(funds.generalBudget, 1, "预算数")] },
    { name: "columns", orientation: "portrait", onePage: false, sections: [basicInColumns(funds.generalBudget)] },
  ],
});

/** Last year's budget and this year's. */
const BUDGETS: readonly ExpenseGroup[] = [
  {
    id: "prior",
    version: "prior",
    word: "预算数",
    printed: "上年预算数",
    wordMayLack: true,
    mayLack: true,
    onlyIfUsed: true,
  },
  { word: "预算数", printed: "本年预算数", wordMayLack: true },
];

/** 表7 一般公共预算“三公”经费支出表: last year's budget, where it is printed, and this year's. */
export const threePublic = (funds: Appropriations): TableSpec => ({
  id: "A7",
  number: "表7",
  ordinal: 7,
  topic: "threePublic",
  tabColor: TAB_COLORS.details,
  place: MAP_PLACES.threePublic,
  title: "一般公共预算“三公”经费支出表",
  aliases: [
    "“三公”经费支出表",
    "财政拨款“三公”经费支出表",
    "一般公共预算“三公”经费支出情况表",
    "“三公”经费、会议费、培训费支出预算表",
    "“三公”经费、会议费、培训费支出表",
    "“三公”经费、会议费和培训费支出预算表",
    "“三公”经费、机关运行经费支出预算表",
  ],
  emptyBecauseOf: "一般公共预算安排的“三公”经费",
  orientation: "landscape",
  sections: [threePublicRow(funds.generalBudget, BUDGETS)],
  forms: threePublicBeside(funds.generalBudget, BUDGETS),
});

/** 表8 政府性基金预算支出表. */
export const governmentFund = (funds: Appropriations): TableSpec => ({
  id: "A8",
  number: "表8",
  ordinal: 8,
  topic: "governmentFund",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.governmentFund,
  title: "政府性基金预算支出表",
  aliases: ["政府性基金收支表", "政府性基金预算支出情况表", "政府性基金预算财政拨款支出预算表"],
  emptyBecauseOf: "政府性基金预算",
  orientation: "portrait",
  sections: [outlay(funds.governmentFund, "本年政府性基金预算支出")],
});

/** 表9 国有资本经营预算支出表. */
export const stateCapital = (funds: Appropriations): TableSpec => ({
  id: "A9",
  number: "表9",
  ordinal: 9,
  topic: "stateCapital",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.stateCapital,
  title: "国有资本经营预算支出表",
  aliases: ["国有资本经营预算支出情况表", "国有资本经营预算财政拨款支出预算表"],
  emptyBecauseOf: "国有资本经营预算",
  orientation: "portrait",
  sections: [outlay(funds.stateCapital, "本年国有资本经营预算支出")],
});
