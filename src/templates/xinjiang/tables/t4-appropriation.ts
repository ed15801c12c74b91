import type { LineSpec, RowsSpec, SectionSpec, TableSpec } from "../../../tables";
import { FUNDS } from "../../../ledger";
import { MAP_PLACES } from "../map";
import { type AppropriationScope, WITHOUT_CARRYOVER, WITH_CARRYOVER } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_CATEGORIES, OTHER_CATEGORY_NAMES } from "./shared";

/** 表4 财政拨款收支预算总体情况表: appropriations on the left, their expenditure by 类 and fund on the right. */
export const appropriation = (scope: AppropriationScope): TableSpec => ({
  id: "T4",
  number: "表4",
  ordinal: 4,
  topic: "appropriation",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.appropriation,
  title: "财政拨款收支预算总体情况表",
  aliases: ["财政拨款收支总体情况表", "财政拨款收支预算总表", "财政拨款收支总表"],
  emptyBecauseOf: "财政拨款",
  orientation: "portrait",
  sections: [income(scope, linesOfOneYear(scope)), expenditure(scope)],
  // what is carried over is counted in where it has lines of its own
  forms: [{ name: "carryover", sections: [income(WITH_CARRYOVER, LINES_OF_BOTH), expenditure(WITH_CARRYOVER)] }],
});

/** The lines of the budgets, as they stand below 本年收入 and below 上年结转. */
function budgets({
  generalBudget,
  governmentFund,
  stateCapital,
}: Omit<AppropriationScope, "appropriation">): LineSpec[] {
  return [
    {
      label: "一般公共预算",
      aliases: ["一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算拨款收入"],
      question: { fund: generalBudget },
    },
    {
      label: "政府性基金预算",
      aliases: ["政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算拨款收入"],
      question: { fund: governmentFund },
    },
    {
      label: "国有资本经营预算",
      aliases: ["国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入", "国有资本经营预算收入"],
      question: { fund: stateCapital },
    },
  ];
}

const thisYear = (scope: AppropriationScope): LineSpec[] => [
  { label: "一、财政拨款（补助）", aliases: ["财政拨款", "本年收入"], question: { fund: scope.appropriation } },
  ...budgets(scope),
];

/** The group of lines that other places' tables have below those of the year. Prints leave out the budgets that have none. */
const CARRIED: readonly LineSpec[] = [
  {
    label: "二、上年结转",
    aliases: [
      "上年结转结余",
      "上年结余结转",
      "上年结转和结余",
      "上年财政拨款结转",
      "上年财政拨款结转结余",
      "年初财政拨款结转和结余",
    ],
    opensGroup: true,
    question: { fund: FUNDS.carriedAppropriation },
  },
  ...budgets({
    generalBudget: FUNDS.carriedGeneralBudget,
    governmentFund: FUNDS.carriedGovernmentFund,
    stateCapital: FUNDS.carriedStateCapital,
  }).map((line): LineSpec => ({ ...line, mayLack: true })),
];

const linesOfOneYear = (scope: AppropriationScope): RowsSpec => ({
  by: "lines",
  lines: thisYear(scope),
  blankBelow: CARRIED.map(({ label, aliases, opensGroup }) => ({
    label,
    ...(aliases && { aliases }),
    ...(opensGroup && { opensGroup }),
  })),
});

const LINES_OF_BOTH: RowsSpec = { by: "lines", lines: [...thisYear(WITHOUT_CARRYOVER), ...CARRIED] };

function income(scope: AppropriationScope, rows: RowsSpec): SectionSpec {
  return {
    id: "income",
    question: { fund: scope.appropriation },
    columns: [
      { role: "label", header: ["财政拨款收入", "项目"], aliases: [["收入", "项目"]], width: 24 },
      {
        role: "amount",
        id: "total",
        header: ["财政拨款收入", "合计"],
        aliases: [
          ["财政拨款收入", "预算数"],
          ["收入", "预算数"],
          ["收入", "合计"],
        ],
        question: {},
        width: 14,
      },
    ],
    rows,
    total: ["收入总计", "收入合计"],
  };
}

function expenditure(scope: AppropriationScope): SectionSpec {
  return {
    id: "expenditure",
    question: { fund: scope.appropriation },
    columns: [
      { role: "category", header: ["财政拨款支出", "功能分类"], aliases: [["支出", "功能分类"]], width: 6 },
      {
        role: "name",
        header: ["财政拨款支出", "功能分类"],
        aliases: [
          ["支出", "功能分类"],
          ["支出", "项目"],
        ],
        width: 28,
      },
      {
        role: "amount",
        id: "total",
        header: ["财政拨款支出", "合计"],
        aliases: [["支出", "合计"]],
        question: {},
        width: 14,
      },
      {
        role: "amount",
        id: "generalBudget",
        header: ["财政拨款支出", "一般公共预算"],
        aliases: [
          ["支出", "一般公共预算"],
          ["财政拨款支出", "一般公共预算拨款"],
        ],
        question: { fund: scope.generalBudget },
        width: 14,
      },
      {
        role: "amount",
        id: "governmentFund",
        header: ["财政拨款支出", "政府性基金预算"],
        aliases: [["支出", "政府性基金预算"], ["财政拨款支出", "政府性基金预算拨款"], ["政府性基金预算"]],
        question: { fund: scope.governmentFund },
        width: 14,
      },
      {
        role: "amount",
        id: "stateCapital",
        header: ["财政拨款支出", "国有资本经营预算"],
        aliases: [["支出", "国有资本经营预算"], ["财政拨款支出", "国有资本经营预算拨款"], ["国有资本经营预算"]],
        question: { fund: scope.stateCapital },
        width: 14,
      },
    ],
    rows: { by: "function", depth: 3, fixed: FUNCTION_CATEGORIES, otherNames: OTHER_CATEGORY_NAMES },
    total: ["支出总计", "支出合计"],
  };
}
