import { type EconomicSet, type FundSet, KINDS, type Version } from "../../ledger";
import type { AmountColumn, HeaderPath, SectionSpec, TableForm } from "../../tables";

/** The economic 款 of the three public expenses (《政府收支分类科目》); 31013 and 30913 are both 公务用车购置. */
const ABROAD = ["30212"];
const RECEPTION = ["30217"];
const PURCHASE = ["30913", "31013"];
const RUNNING = ["30231"];
const CARS = [...PURCHASE, ...RUNNING].sort();
const THREE_PUBLIC = [...ABROAD, ...RECEPTION, ...CARS].sort();
/** 会议费 and 培训费, which some places print beside them. */
const MEETINGS = ["30215"];
const TRAINING = ["30216"];
const WITH_MEETINGS = [...THREE_PUBLIC, ...MEETINGS, ...TRAINING].sort();

const OVER_CARS = [
  "公务用车购置及运行费",
  "公务用车购置及运行维护费",
  "公务用车购置和运行费",
  "公务用车购置和运行维护费",
];

interface Expense extends Pick<AmountColumn, "mayLack" | "silent"> {
  readonly id: string;
  readonly economic: EconomicSet;
  /** True where it is not known what it counts in. */
  readonly isOpen?: true;
  /** What may stand over the column, from the top to the bottom. */
  readonly paths: readonly [HeaderPath, ...HeaderPath[]];
}

const overCars = (...words: string[]): HeaderPath[] =>
  OVER_CARS.flatMap((group) => words.map((word): HeaderPath => [group, word]));

/** The three public expenses but their sum. */
const ITEMS: readonly Expense[] = [
  { id: "abroad", economic: ABROAD, paths: [["因公出国（境）费"], ["因公出国（境）费用"], ["因公出国（境）经费"]] },
  { id: "cars", economic: CARS, paths: [[OVER_CARS[0]!, "小计"], ...overCars("小计", "合计")] },
  {
    id: "purchase",
    economic: PURCHASE,
    paths: [[OVER_CARS[0]!, "公务用车购置费"], ...overCars("公务用车购置费", "购置费")],
  },
  {
    id: "running",
    economic: RUNNING,
    paths: [
      [OVER_CARS[0]!, "公务用车运行费"],
      ...overCars("公务用车运行费", "公务用车运行维护费", "运行费", "运行维护费"),
    ],
  },
  { id: "reception", economic: RECEPTION, paths: [["公务接待费"], ["公务接待经费"]] },
];

const EXPENSES: readonly Expense[] = [{ id: "total", economic: THREE_PUBLIC, paths: [["合计"], ["总计"]] }, ...ITEMS];

const OVER_ALL = [
  "“三公”经费",
  "“三公”经费预算数",
  "“三公”经费决算数",
  "“三公”经费支出",
  "“三公”经费预算",
  "一般公共预算“三公”经费",
  "财政拨款“三公”经费",
];
const overAll = (...words: string[]): HeaderPath[] =>
  OVER_ALL.flatMap((group) => words.map((word): HeaderPath => [group, word]));

const BESIDE_THEM: readonly Expense[] = [
  { id: "meetings", economic: MEETINGS, paths: [["会议费"], ["会议经费"]] },
  { id: "training", economic: TRAINING, paths: [["培训费"], ["培训经费"]] },
];

/** With 会议费 and 培训费, where the header says what is the sum of the three and what is that of all. */
const EXPENSES_AND_MEETINGS: readonly Expense[] = [
  { id: "whole", economic: WITH_MEETINGS, paths: [["合计"], ["总计"]], mayLack: true, silent: true },
  {
    id: "total",
    economic: THREE_PUBLIC,
    paths: [["“三公”经费", "小计"], ...overAll("小计", "合计", "总计"), ["“三公”经费合计"], ["“三公”经费小计"]],
  },
  ...ITEMS,
  ...BESIDE_THEM,
];

/** The same, where 合计 may be that of the three or of all: it is read, and summed up with nothing. */
const EXPENSES_MEETINGS_AND_OPEN_SUM: readonly Expense[] = [
  { id: "whole", economic: WITH_MEETINGS, paths: [["合计"], ["总计"]], isOpen: true },
  ...ITEMS,
  ...BESIDE_THEM,
];

/** 机关运行经费 of administrative units, which no code tells from other 公用经费. */
const AGENCY: AmountColumn = {
  role: "amount",
  id: "agency",
  header: ["机关运行经费预算数"],
  aliases: [["机关运行经费"], ["机关运行经费支出"], ["机关运行经费决算数"], ["机关运行费"]],
  question: { version: "beside" },
  mayLack: true,
  onlyIfUsed: true,
  width: 15,
};

/** Six columns of the three public expenses in one account of the year. */
export interface ExpenseGroup {
  /** Begins the ids of its columns where there are several groups. */
  readonly id?: string;
  readonly version?: Version;
  /** What stands over the six, or below each of them: 决算数. */
  readonly word?: string;
  /** True where some prints leave that out. */
  readonly wordMayLack?: boolean;
  readonly mayLack?: boolean;
  readonly onlyIfUsed?: boolean;
  /** True where the model says 运行维护费 for 运行费. */
  readonly saysUpkeep?: boolean;
  /** How the model prints that word, where it says more: 上年预算数. */
  readonly printed?: string;
}

function expenseColumns(group: ExpenseGroup, expenses: readonly Expense[]): AmountColumn[] {
  // what is not known of one year is not told apart from another year's by its words either
  const told = expenses.filter(({ isOpen }) => !isOpen || group.version !== "prior");
  return told.map((expense) => columnOf(expense, group));
}

function columnOf(
  { id, economic, paths, isOpen, silent, ...expense }: Expense,
  { id: group, version, word, printed, wordMayLack, mayLack, onlyIfUsed, saysUpkeep }: ExpenseGroup,
): AmountColumn {
  const besideWord = (path: HeaderPath): HeaderPath[] =>
    word === undefined
      ? []
      : [
          [word, ...path],
          [...path, word],
        ];
  const own = saysUpkeep ? (paths.find(saysUpkeepOnly) ?? paths[0]) : paths[0];
  const words = [
    ...(printed === undefined ? [] : [[printed, ...own] as HeaderPath]),
    ...[own, ...paths.filter((path) => path !== own)].flatMap(besideWord),
    ...(word === undefined || wordMayLack ? paths : []),
  ];
  return {
    role: "amount",
    id: group === undefined ? id : `${group}.${id}`,
    header: words[0]!,
    aliases: words.slice(1),
    question: { economic, ...(isOpen ? { version: "beside" } : version && { version }) },
    ...((mayLack || expense.mayLack) && { mayLack: true }),
    ...(silent && { silent }),
    ...(onlyIfUsed && { onlyIfUsed }),
    width: 13,
  };
}

function saysUpkeepOnly(path: HeaderPath): boolean {
  return path.every((word) => !word.includes("运行") || word.includes("运行维护"));
}

/** “三公”经费 as one row of figures, the expenses in columns. */
export function threePublicRow(fund: FundSet, groups: readonly ExpenseGroup[]): SectionSpec {
  return rowOf(
    fund,
    THREE_PUBLIC,
    groups.flatMap((group) => expenseColumns(group, EXPENSES)),
  );
}

/**
 * What places print beside them in the same row: 机关运行经费; 会议费 and 培训费, which are summed up with them where the header has a sum of the three apart
 * from that of all.
 */
export function threePublicBeside(fund: FundSet, groups: readonly ExpenseGroup[]): readonly TableForm[] {
  const form = (name: string, economic: EconomicSet, expenses: readonly Expense[], agency: AmountColumn): TableForm => {
    const columns = groups.flatMap((group) => expenseColumns(group, expenses));
    return { name, sections: [rowOf(fund, economic, [...columns, agency])] };
  };
  return [
    form("agency", THREE_PUBLIC, EXPENSES, { ...AGENCY, mayLack: false, onlyIfUsed: false }),
    form("meetings", WITH_MEETINGS, EXPENSES_AND_MEETINGS, AGENCY),
    form("meetings-open-sum", WITH_MEETINGS, EXPENSES_MEETINGS_AND_OPEN_SUM, AGENCY),
  ];
}

function rowOf(fund: FundSet, economic: EconomicSet, columns: readonly AmountColumn[]): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.spent, economic },
    columns: [
      {
        role: "label",
        mayLack: true,
        notInModel: true,
        header: ["单位名称"],
        aliases: [["单位"], ["预算单位"], ["部门名称"], ["部门"]],
        width: 24,
      },
      ...columns,
    ],
    rows: { by: "one", names: ["合计", "总计"] },
  };
}
