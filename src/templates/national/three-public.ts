import { type EconomicSet, type FundSet, KINDS, type Version } from "../../ledger";
import type { AmountColumn, HeaderPath, SectionSpec } from "../../tables";

/** The economic 款 of the three public expenses (《政府收支分类科目》); 31013 and 30913 are both 公务用车购置. */
const ABROAD = ["30212"];
const RECEPTION = ["30217"];
const PURCHASE = ["30913", "31013"];
const RUNNING = ["30231"];
const CARS = [...PURCHASE, ...RUNNING].sort();
const THREE_PUBLIC = [...ABROAD, ...RECEPTION, ...CARS].sort();

const OVER_CARS = [
  "公务用车购置及运行费",
  "公务用车购置及运行维护费",
  "公务用车购置和运行费",
  "公务用车购置和运行维护费",
];

interface Expense {
  readonly id: string;
  readonly economic: EconomicSet;
  /** What may stand over the column, from the top to the bottom. */
  readonly paths: readonly [HeaderPath, ...HeaderPath[]];
}

const overCars = (...words: string[]): HeaderPath[] =>
  OVER_CARS.flatMap((group) => words.map((word): HeaderPath => [group, word]));

const EXPENSES: readonly Expense[] = [
  { id: "total", economic: THREE_PUBLIC, paths: [["合计"], ["总计"]] },
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

function expenseColumns(group: ExpenseGroup): AmountColumn[] {
  return EXPENSES.map((expense) => columnOf(expense, group));
}

function columnOf(
  { id, economic, paths }: Expense,
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
    question: { economic, ...(version && { version }) },
    ...(mayLack && { mayLack }),
    ...(onlyIfUsed && { onlyIfUsed }),
    width: 13,
  };
}

function saysUpkeepOnly(path: HeaderPath): boolean {
  return path.every((word) => !word.includes("运行") || word.includes("运行维护"));
}

/** “三公”经费 as one row of figures, the expenses in columns. */
export function threePublicRow(fund: FundSet, groups: readonly ExpenseGroup[]): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.spent, economic: THREE_PUBLIC },
    columns: [
      {
        role: "label",
        mayLack: true,
        notInModel: true,
        header: ["单位名称"],
        aliases: [["单位"], ["预算单位"], ["部门名称"], ["部门"]],
        width: 24,
      },
      ...groups.flatMap(expenseColumns),
    ],
    rows: { by: "one", names: ["合计", "总计"] },
  };
}
