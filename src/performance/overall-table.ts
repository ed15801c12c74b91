import type { OverallTarget } from "../facts";
import { type Measure, formatAmount } from "../money";
import type { SheetPlan } from "../workbook";
import type { OverallFunds } from "../ledger";
import { putGoal } from "./goal-rows";
import { Grid, type Span } from "./grid";
import { INDICATOR_COLUMNS as OWN, putIndicators } from "./indicator-rows";
import { type Contacts, contactText } from "./contacts";

const COLUMNS = [
  OWN.first(12),
  OWN.second(13),
  OWN.third(28),
  OWN.value(14),
  OWN.basis("指标设定依据", 19),
  OWN.weight("分值权重", 10),
];
const WIDTHS = COLUMNS.map(({ width }) => width);
const LABEL: Span = [0, 1];
const REST: Span = [2, 5];

/** What the tables of targets need to know of their document. */
export interface TargetContext extends Contacts {
  readonly unit: string;
  /** Absent where it is not known. */
  readonly year?: number;
  readonly scope: "单位" | "部门";
  readonly measure: Measure;
}

/** 单位整体绩效目标表 as a sheet: whose it is, the goal, where the money is from, and the indicators. */
export function overallTable(
  { goal, indicators }: OverallTarget,
  funds: OverallFunds,
  { unit, year, scope, measure, showsContacts }: TargetContext,
): SheetPlan {
  const name = overallSheetName(scope);
  const grid = new Grid(WIDTHS);
  grid.text(0, [0, 5], name, "title");
  grid.text(1, [0, 5], year === undefined ? "" : `（${year}年）`, "year");
  grid.text(2, LABEL, `${scope}名称（盖章）`, "label");
  grid.text(2, REST, unit, "text");
  grid.text(3, LABEL, `${scope}联系人`, "label");
  grid.text(3, [2, 2], contactText(goal?.contact, showsContacts), "words");
  grid.text(3, [3, 3], "联系电话", "label");
  grid.text(3, [4, 5], contactText(goal?.phone, showsContacts), "words");
  const goalPlace = { label: "年度绩效目标", labelled: LABEL, written: REST, widths: WIDTHS };
  let row = putGoal(grid, 4, goal?.text?.value, goalPlace);
  const money: readonly (readonly [source: string, amount: string])[] = [
    ["上级安排", formatAmount(funds.transfers, measure)],
    ["本级安排", formatAmount(funds.local, measure)],
    ["其他", formatAmount(funds.other, measure)],
  ];
  grid.text(row, LABEL, `年度预算（${measure}）`, "label", row + money.length);
  grid.text(row, [2, 3], "资金来源", "label");
  grid.text(row, [4, 5], `资金总额（${measure}）`, "label");
  row += 1;
  grid.text(row, [2, 2], `财政资金（${measure}）`, "label", row + 1);
  grid.text(row + 2, [2, 2], `其他资金（${measure}）`, "label");
  for (const [source, decimal] of money) {
    grid.text(row, [3, 3], source, "words");
    grid.put(row++, [4, 5], { kind: "number", decimal }, "amount");
  }
  return grid.plan(name, putIndicators(grid, COLUMNS, indicators, row));
}

/** The sheet's name and title: 单位整体绩效目标表, 部门整体绩效目标表. */
export function overallSheetName(scope: TargetContext["scope"]): string {
  return `${scope}整体绩效目标表`;
}
