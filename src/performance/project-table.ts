import type { ProjectTarget } from "../facts";
import { type Amount, add, formatAmount } from "../money";
import type { SheetPlan } from "../workbook";
import { contactText } from "./contacts";
import { putGoal } from "./goal-rows";
import { Grid, type Span } from "./grid";
import { INDICATOR_COLUMNS as OWN, putIndicators } from "./indicator-rows";
import type { TargetContext } from "./overall-table";

const COLUMNS = [
  OWN.first(9),
  OWN.second(11),
  OWN.third(20),
  OWN.value(12),
  OWN.basis("指标值设置依据", 12),
  OWN.prior(11),
  OWN.weight("指标分值权重", 9),
  OWN.scoring("指标赋分规则", 12),
  OWN.evidence(12),
];
const WIDTHS = COLUMNS.map(({ width }) => width);
const LABEL: Span = [0, 1];
const REST: Span = [2, 8];

/** A project's money: 财政拨款, and all other, which is absent where it is not known. */
export interface TargetFunds {
  readonly fiscal: Amount;
  readonly other?: Amount;
}

const UNKNOWN = "【请填写】";

/**
 * 项目支出绩效目标表 as a sheet of that name: whose it is, the project's money, its goal, and the indicators. Money that is not known is to be filled in.
 */
export function projectTable(
  { project, goal, indicators }: ProjectTarget,
  { fiscal, other }: TargetFunds,
  { unit, year, measure, showsContacts }: TargetContext,
  name: string,
): SheetPlan {
  const grid = new Grid(WIDTHS);
  const amount = (row: number, span: Span, value: Amount | undefined) =>
    value === undefined
      ? grid.text(row, span, UNKNOWN, "words")
      : grid.put(row, span, { kind: "number", decimal: formatAmount(value, measure) }, "amount");
  grid.text(0, [0, 8], "项目支出绩效目标表", "title");
  grid.text(1, [0, 8], year === undefined ? "" : `（${year}年）`, "year");
  grid.text(2, LABEL, "预算单位", "label");
  grid.text(2, REST, unit, "text");
  grid.text(3, LABEL, "项目名称", "label");
  grid.text(3, [2, 4], project.value, "text");
  grid.text(3, [5, 6], "项目负责人", "label");
  grid.text(3, [7, 8], contactText(goal?.leader, showsContacts), "words");
  grid.text(4, LABEL, `项目资金（${measure}）`, "label");
  grid.text(4, [2, 2], "年度预算总额", "label");
  amount(4, [3, 3], other === undefined ? undefined : add(fiscal, other));
  grid.text(4, [4, 4], "其中：财政拨款", "label");
  amount(4, [5, 5], fiscal);
  grid.text(4, [6, 7], "其他资金", "label");
  amount(4, [8, 8], other);
  const goalPlace = { label: "项目总体目标", labelled: LABEL, written: REST, widths: WIDTHS };
  const row = putGoal(grid, 5, goal?.text?.value, goalPlace);
  return grid.plan(name, putIndicators(grid, COLUMNS, indicators, row));
}
