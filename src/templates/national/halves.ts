import { type FundSet, KINDS, type Version } from "../../ledger";
import type { AmountColumn, HeaderPath, KeyColumn, LineSpec, RowsSpec, SectionSpec } from "../../tables";
import { CATEGORIES, OTHER_NAMES } from "./categories";
import { type Appropriations, CARRIED, THIS_YEAR, WITH_CARRYOVER } from "./terms";

/** What may stand over the two halves of a table of income and expenditure. */
const OVER = {
  income: ["收入", "本年收入", "财政拨款收入"],
  expenditure: ["支出", "本年支出", "财政拨款支出"],
} as const;

const below = (groups: readonly string[], ...words: string[]): [HeaderPath, ...HeaderPath[]] =>
  groups.flatMap((group) => words.map((word): HeaderPath => [group, word])) as [HeaderPath, ...HeaderPath[]];

/** 行次, which the final accounts print. */
const ordinal = (half: keyof typeof OVER): KeyColumn => {
  const [header, ...aliases] = below(OVER[half], "行次");
  return { role: "ordinal", header, aliases, mayLack: true, width: 6 };
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
  budget: readonly AmountColumn[] = [],
): SectionSpec {
  const [name, ...names] = below(OVER.income, "项目");
  const [amount, ...amounts] = below(OVER.income, ...AMOUNT_WORDS);
  return {
    id: "income",
    question,
    columns: [
      { role: "label", header: name, aliases: names, width: 34 },
      ordinal("income"),
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
  { lines, prints, total, columns = [totalColumn()] }: ExpenditureHalf,
): SectionSpec {
  const [name, ...names] = below(OVER.expenditure, "项目", "功能分类");
  const rows: RowsSpec = {
    by: "function",
    depth: 3,
    ...(prints === "all" && { fixed: CATEGORIES }),
    otherNames: prints === "all" ? OTHER_NAMES : [...CATEGORIES, ...OTHER_NAMES],
    question: { kind: KINDS.spent },
    lines,
  };
  return {
    id: "expenditure",
    question,
    columns: [{ role: "name", header: name, aliases: names, width: 30 }, ordinal("expenditure"), ...columns],
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
}

/** The only column of amounts of the right half. */
export function totalColumn(): AmountColumn {
  const [header, ...aliases] = below(OVER.expenditure, ...AMOUNT_WORDS);
  return { role: "amount", id: "total", header, aliases, question: {}, width: 15 };
}

/** 合计 and the three budgets, as the right half of 财政拨款收支 has them. */
export function fundColumns(funds: Appropriations): readonly AmountColumn[] {
  const [total, ...totals] = below(OVER.expenditure, "合计", "小计");
  return [
    { role: "amount", id: "total", header: total, aliases: totals, question: {}, width: 15 },
    fundColumn("generalBudget", "一般公共预算", funds.generalBudget),
    fundColumn("governmentFund", "政府性基金预算", funds.governmentFund),
    fundColumn("stateCapital", "国有资本经营预算", funds.stateCapital),
  ];
}

function fundColumn(id: string, name: string, fund: FundSet): AmountColumn {
  const words = [name, `${name}财政拨款`, `${name}拨款`];
  const [header, ...aliases] = below(OVER.expenditure, ...words);
  const alone = words.map((word): HeaderPath => [word]);
  return { role: "amount", id, header, aliases: [...aliases, ...alone], question: { fund }, width: 15 };
}

/** The lines of the three budgets, under the names that places give them. */
export function budgetLines(funds: Appropriations, how: Pick<LineSpec, "mayLack"> = {}): LineSpec[] {
  return [
    budgetLine("一般公共预算", funds.generalBudget),
    budgetLine("政府性基金预算", funds.governmentFund),
    budgetLine("国有资本经营预算", funds.stateCapital),
  ].map((line) => ({ ...line, ...how }));
}

function budgetLine(name: string, fund: FundSet): LineSpec {
  const short = name.replace(/预算$/, "");
  const ends = ["", "资金", "拨款", "拨款收入", "财政拨款", "财政拨款收入", "收入"];
  const aliases = [...ends.map((end) => `${name}${end}`), ...(short === "政府性基金" ? [short] : [])];
  return { label: `${name}财政拨款`, aliases, question: { fund } };
}

/** The lines of what was carried over of the three budgets; prints leave out those that have none. */
export const CARRIED_BUDGET_LINES: readonly LineSpec[] = budgetLines(CARRIED, { mayLack: true });
/** The lines of this year's three budgets. */
export const BUDGET_LINES: readonly LineSpec[] = budgetLines(THIS_YEAR);
/** 合计 and the three budgets with what was carried over. */
export const FUND_COLUMNS_WITH_CARRYOVER = fundColumns(WITH_CARRYOVER);
