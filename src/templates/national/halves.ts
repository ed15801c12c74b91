import { type FundSet, KINDS, type Version } from "../../ledger";
import type { AmountColumn, HeaderPath, KeyColumn, LineSpec, RowsSpec, SectionSpec } from "../../tables";
import { CATEGORIES, OTHER_NAMES } from "./categories";
import { type Appropriations, CARRIED, THIS_YEAR } from "./terms";

/** What may stand over the two halves of a table of income and expenditure. */
const OVER = {
  income: ["收入", "本年收入", "财政拨款收入"],
  expenditure: ["支出", "本年支出", "财政拨款支出"],
} as const;

/** How a set prints its halves: the words over each of them, and over its amounts; whether the lines are counted. */
export interface HalfPrint {
  readonly income: string;
  readonly expenditure: string;
  readonly amount: string;
  /** True where a column counts the lines: 行次. */
  readonly counts?: boolean;
}

/** As the Ministry's model of the budget has it. */
const BUDGET_PRINT: HalfPrint = { income: "收入", expenditure: "支出", amount: "预算数" };
/** As the Ministry's model of the final accounts has it. */
export const ACCOUNTS_PRINT: HalfPrint = { income: "收入", expenditure: "支出", amount: "金额", counts: true };

/** The words as they are printed first. */
const first = (word: string, words: readonly string[]): string[] => [word, ...words.filter((other) => other !== word)];

const below = (groups: readonly string[], ...words: string[]): [HeaderPath, ...HeaderPath[]] =>
  groups.flatMap((group) => words.map((word): HeaderPath => [group, word])) as [HeaderPath, ...HeaderPath[]];

/** 行次, which the final accounts print. */
const ordinal = (half: keyof typeof OVER, print: HalfPrint): KeyColumn => {
  const [header, ...aliases] = below(first(print[half], OVER[half]), "行次");
  return { role: "ordinal", header, aliases, mayLack: true, ...(!print.counts && { notInModel: true }), width: 6 };
};

const AMOUNT_WORDS = ["预算数", "决算数", "金额"];

/** 年初预算数 and 全年预算数, which some places print before 决算数. */
export function budgetColumns(half: keyof typeof OVER): readonly AmountColumn[] {
  const column = (id: string, version: Version, words: readonly string[]): AmountColumn => {
    const [header, ...aliases] = below(OVER[half], ...words);
    return { role: "amount", id, header, aliases, mayLack: true, onlyIfUsed: true, question: { version }, width: 15 };
  };
  return [
    column("initial", "initial", ["年初预算数", "年初预算"]),
    column("adjusted", "adjusted", ["全年预算数", "调整预算数", "全年预算"]),
  ];
}

/** The left half: lines of income. @param budget columns of amounts before the usual one: `budgetColumns` */
export function incomeHalf(
  question: SectionSpec["question"],
  lines: readonly LineSpec[],
  total: SectionSpec["total"],
  print: HalfPrint = BUDGET_PRINT,
  budget: readonly AmountColumn[] = [],
): SectionSpec {
  const over = first(print.income, OVER.income);
  const [name, ...names] = below(over, "项目");
  const [amount, ...amounts] = below(over, ...first(print.amount, AMOUNT_WORDS));
  return {
    id: "income",
    question,
    columns: [
      { role: "label", header: name, aliases: names, width: 34 },
      ordinal("income", print),
      ...budget,
      { role: "amount", id: "amount", header: amount, aliases: amounts, question: {}, width: 15 },
    ],
    rows: { by: "lines", lines },
    ...(total && { total }),
  };
}

/** The right half: 本年支出 by 类, and lines among them. */
export function expenditureHalf(
  question: SectionSpec["question"],
  { lines, prints, total, print = BUDGET_PRINT, columns = [totalColumn(print)], numbered = "一、" }: ExpenditureHalf,
): SectionSpec {
  const [name, ...names] = below(first(print.expenditure, OVER.expenditure), "项目", "功能分类");
  const rows: RowsSpec = {
    by: "function",
    depth: 3,
    ...(prints === "all" && { fixed: CATEGORIES }),
    otherNames: prints === "all" ? OTHER_NAMES : [...CATEGORIES, ...OTHER_NAMES],
    numbered,
    question: { kind: KINDS.spent },
    lines,
  };
  return {
    id: "expenditure",
    question,
    columns: [{ role: "name", header: name, aliases: names, width: 30 }, ordinal("expenditure", print), ...columns],
    rows,
    ...(total && { total }),
  };
}

/** What places do differently on the right half. */
export interface ExpenditureHalf {
  readonly lines: readonly LineSpec[];
  /** Which 类 have a row: all that the set numbers, or those in use. */
  readonly prints: "all" | "used";
  readonly total: SectionSpec["total"];
  /** The columns of amounts; a single one unless told. */
  readonly columns?: readonly AmountColumn[];
  /** The words over it; those of the budget's model unless told. */
  readonly print?: HalfPrint;
  /** How its 类 are numbered; 一、 unless told. */
  readonly numbered?: "一、" | "（一）";
}

/** The only column of amounts of the right half. */
export function totalColumn(print: HalfPrint = BUDGET_PRINT): AmountColumn {
  const [header, ...aliases] = below(first(print.expenditure, OVER.expenditure), ...first(print.amount, AMOUNT_WORDS));
  return { role: "amount", id: "total", header, aliases, question: {}, width: 15 };
}

/** 合计 and the three budgets, as the right half of 财政拨款收支 has them. */
export function fundColumns(funds: Appropriations, over = "支出", end = ""): readonly AmountColumn[] {
  const groups = first(over, OVER.expenditure);
  const [total, ...totals] = below(groups, "合计", "小计");
  return [
    { role: "amount", id: "total", header: total, aliases: totals, question: {}, width: 15 },
    fundColumn("generalBudget", "一般公共预算", funds.generalBudget, groups, end),
    fundColumn("governmentFund", "政府性基金预算", funds.governmentFund, groups, end),
    fundColumn("stateCapital", "国有资本经营预算", funds.stateCapital, groups, end),
  ];
}

function fundColumn(id: string, name: string, fund: FundSet, groups: readonly string[], end: string): AmountColumn {
  const words = first(`${name}${end}`, [name, `${name}财政拨款`, `${name}拨款`]);
  const [header, ...aliases] = below(groups, ...words);
  const alone = words.map((word): HeaderPath => [word]);
  return { role: "amount", id, header, aliases: [...aliases, ...alone], question: { fund }, width: 15 };
}

/** The lines of the three budgets, under the names that places give them. */
export function budgetLines(
  funds: Appropriations,
  { numbered, labels = FULL_NAMES, ...how }: Pick<LineSpec, "mayLack"> & BudgetLinePrint = {},
): LineSpec[] {
  const lines = [
    budgetLine("一般公共预算", funds.generalBudget),
    budgetLine("政府性基金预算", funds.governmentFund),
    budgetLine("国有资本经营预算", funds.stateCapital),
  ];
  return lines.map((line, index) => {
    const number = numbered?.replace(/[一1]/, (one) => (one === "1" ? `${index + 1}` : "一二三"[index]!)) ?? "";
    return { ...line, label: `${number}${labels[index]}`, ...how };
  });
}

/** How a place prints the lines of the three budgets. */
export interface BudgetLinePrint {
  /** The number of the first: 一、 （一） 1、 */
  readonly numbered?: string;
  readonly labels?: readonly string[];
}

const FULL_NAMES = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"] as const;

function budgetLine(name: string, fund: FundSet): Omit<LineSpec, "label"> {
  const short = name.replace(/预算$/, "");
  const ends = ["", "资金", "拨款", "拨款收入", "财政拨款", "财政拨款收入", "收入"];
  const aliases = [...ends.map((end) => `${name}${end}`), ...(short === "政府性基金" ? [short] : [])];
  return { aliases, question: { fund } };
}

/** The lines of what was carried over of the three budgets; prints leave out those that have none. */
export const carriedBudgetLines = (print: BudgetLinePrint = {}): readonly LineSpec[] =>
  budgetLines(CARRIED, { mayLack: true, ...print });
/** The lines of this year's three budgets. */
export const currentBudgetLines = (print: BudgetLinePrint = {}): readonly LineSpec[] => budgetLines(THIS_YEAR, print);
