import { FUNDS, KINDS, type MoneyAndUse, unionFunds, unionKinds } from "../../ledger";
import type { AmountColumn, HeaderPath, LineSpec, TableSpec } from "../../tables";
import { basicInLevels } from "../national/basic";
import { FUNCTION_ROWS, TOTAL_ROW, functionKeysInLevels } from "../national/codes";
import {
  type HalfPrint,
  currentBudgetLines,
  expenditureHalf,
  fundColumns,
  incomeHalf,
  totalColumn,
} from "../national/halves";
import { BUSINESS_INCOME, THIS_YEAR } from "../national/terms";
import { threePublicBeside, threePublicRow } from "../national/three-public";
import { overview } from "../national-budget/tables/a1-overview";
import { income } from "../national-budget/tables/a2-income";
import { expenditure } from "../national-budget/tables/a3-expenditure";
import { appropriation } from "../national-budget/tables/a4-appropriation";
import {
  basicExpenditure,
  generalBudget,
  governmentFund,
  stateCapital,
  threePublic,
} from "../national-budget/tables/by-budget";

/** What Shanghai's tables know: this year's money, spent as 基本支出 or 项目支出. Nothing is carried over or on. */
export const UNIVERSE: MoneyAndUse = {
  fund: unionFunds(FUNDS.appropriation, BUSINESS_INCOME, FUNDS.operatingIncome, FUNDS.otherIncome),
  kind: unionKinds(KINDS.basic, KINDS.project),
};

const FUNCTION_KEYS_IN_LEVELS = functionKeysInLevels("功能分类科目名称");
const SHORT_NAMES = ["一般公共预算资金", "政府性基金", "国有资本经营预算"];
const OVERVIEW: HalfPrint = { income: "本年收入", expenditure: "本年支出", amount: "预算数" };
const APPROPRIATION: HalfPrint = { income: "财政拨款收入", expenditure: "财政拨款支出", amount: "预算数" };

const INCOME: readonly LineSpec[] = [
  { label: "一、财政拨款收入", question: { fund: FUNDS.appropriation } },
  ...currentBudgetLines({ numbered: "1、", labels: SHORT_NAMES }),
  { label: "二、事业收入", question: { fund: BUSINESS_INCOME } },
  { label: "三、事业单位经营收入", aliases: ["经营收入"], question: { fund: FUNDS.operatingIncome } },
  { label: "四、其他收入", question: { fund: FUNDS.otherIncome } },
];

const amount = (id: string, header: HeaderPath, question: AmountColumn["question"], ...aliases: HeaderPath[]) =>
  ({ role: "amount", id, header, aliases, question, width: 15 }) as const;

const KIND_COLUMNS: readonly AmountColumn[] = [
  amount("total", ["本年支出", "预算数", "合计"], {}, ["本年支出", "合计"]),
  amount("personnel", ["本年支出", "预算数", "基本支出", "人员经费"], { kind: KINDS.personnel }, [
    "基本支出",
    "人员经费",
  ]),
  amount("operating", ["本年支出", "预算数", "基本支出", "公用经费"], { kind: KINDS.operating }, [
    "基本支出",
    "公用经费",
  ]),
  amount("project", ["本年支出", "预算数", "项目支出"], { kind: KINDS.project }, ["项目支出"]),
];

const right = (columns: readonly AmountColumn[]) =>
  expenditureHalf({}, { lines: [], prints: "used", total: ["支出总计", "支出合计"], columns, print: OVERVIEW });
const LEFT = incomeHalf({}, INCOME, ["收入总计", "收入合计"], OVERVIEW);

const INCOME_COLUMNS: readonly AmountColumn[] = [
  amount("total", ["合计"], {}),
  amount("appropriation", ["财政拨款收入"], { fund: FUNDS.appropriation }),
  amount("business", ["事业收入"], { fund: BUSINESS_INCOME }),
  amount("operating", ["事业单位经营收入"], { fund: FUNDS.operatingIncome }),
  amount("other", ["其他收入"], { fund: FUNDS.otherIncome }),
];

const THREE_PUBLIC = [{ word: "“三公”经费预算数", wordMayLack: true }];

/** What is particular to each of Shanghai's nine: the national table, under another number and title, in another print. */
export const TABLES: readonly TableSpec[] = [
  {
    ...overview(),
    ...named("S1", 1, "财务收支预算总表"),
    orientation: "landscape",
    sections: [LEFT, right(KIND_COLUMNS)],
    forms: [{ name: "one-column", orientation: "portrait", sections: [LEFT, right([totalColumn(OVERVIEW)])] }],
  },
  {
    ...income(),
    ...named("S2", 2, "收入预算总表"),
    sections: [
      {
        id: "body",
        question: {},
        columns: [...FUNCTION_KEYS_IN_LEVELS, ...INCOME_COLUMNS],
        over: { keys: "项目", amounts: "收入预算" },
        rows: FUNCTION_ROWS,
        total: TOTAL_ROW,
      },
    ],
    forms: [],
  },
  inLevels({ ...expenditure(), ...named("S3", 3, "支出预算总表") }, "支出预算"),
  {
    ...appropriation(THIS_YEAR),
    ...named("S4", 4, "财政拨款收支预算总表"),
    orientation: "landscape",
    sections: [
      incomeHalf(
        { fund: FUNDS.appropriation },
        currentBudgetLines({ numbered: "一、", labels: SHORT_NAMES }),
        ["收入总计", "收入合计"],
        APPROPRIATION,
      ),
      expenditureHalf(
        { fund: FUNDS.appropriation },
        {
          lines: [],
          prints: "used",
          total: ["支出总计", "支出合计"],
          columns: fundColumns(THIS_YEAR, "财政拨款支出"),
          print: APPROPRIATION,
        },
      ),
    ],
    forms: [],
  },
  inLevels({ ...generalBudget(THIS_YEAR), ...named("S5", 5, "一般公共预算支出功能分类预算表") }, "一般公共预算支出"),
  inLevels(
    { ...governmentFund(THIS_YEAR), ...named("S6", 6, "政府性基金预算支出功能分类预算表") },
    "政府性基金预算支出",
  ),
  inLevels(
    { ...stateCapital(THIS_YEAR), ...named("S7", 7, "国有资本经营预算支出功能分类预算表") },
    "国有资本经营预算支出",
  ),
  {
    ...basicExpenditure(THIS_YEAR),
    ...named("S8", 8, "一般公共预算基本支出部门预算经济分类预算表"),
    orientation: "portrait",
    onePage: false,
    sections: [basicInLevels(FUNDS.generalBudget)],
    forms: [],
  },
  {
    ...threePublic(THIS_YEAR),
    ...named("S9", 9, "“三公”经费和机关运行经费预算表"),
    measure: "万元",
    sections: [threePublicRow(FUNDS.generalBudget, THREE_PUBLIC)],
    forms: threePublicBeside(FUNDS.generalBudget, THREE_PUBLIC),
  },
];

function named(id: string, ordinal: number, title: string) {
  return { id, number: `表${ordinal}`, ordinal, title, aliases: [] };
}

/** The table with its code in three columns, and these words over its amounts. */
function inLevels(table: TableSpec, amounts: string): TableSpec {
  const [section] = table.sections;
  const columns = section.columns.flatMap((column) => (column.role === "amount" ? [column] : []));
  const under = columns.map((column): AmountColumn => {
    if (column.question.version) return column;
    const word = column.header[column.header.length - 1]!;
    return { ...column, header: [amounts, word], aliases: [[word], ...(column.aliases ?? [])] };
  });
  return {
    ...table,
    sections: [{ ...section, columns: [...FUNCTION_KEYS_IN_LEVELS, ...under], over: { keys: "项目" } }],
  };
}
