import { type Measure, formatAmount } from "../money";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  NO_TABLE,
  type TableRow,
  measureOfFigure,
  tableNumber,
} from "../tables";
import { type CellRef, a1, cellInFormula } from "../workbook";

/** `表3 行政运行 合计`: a figure as people speak of it. */
export function figureName(figure: Figure, disclosure: Disclosure): string {
  if (figure.table === NO_TABLE) return cellInFormula(figure.cell);
  return [tableNumber(disclosure, figure.table), ...withoutRepeat(figure.rowName, figure.columnName)].join(" ");
}

/** Tables of one column of amounts say 预算数 or 金额, which names nothing. */
export function withoutRepeat(rowName: string, columnName: string): string[] {
  const column = columnName.replace(/^(?:收入|支出|财政拨款收入|财政拨款支出)·/, "");
  return column === "预算数" ? [rowName] : [rowName, column];
}

/** `“表3”第9行`: where a row stands. */
export function rowPlace(table: DisclosureTable, row: TableRow): string {
  return `${table.spec.number}第${row.row + 1}行`;
}

/** `E9` */
export function cellName(cell: CellRef): string {
  return a1(cell);
}

/** An amount in its table's measure. */
export function money(figure: Figure, disclosure: Disclosure): string {
  return formatAmount(figure.amount, measureOf(figure, disclosure));
}

export function measureOf(figure: Figure, disclosure: Disclosure): Measure {
  return measureOfFigure(figure, disclosure);
}

/** `表3《单位支出总体情况表》` */
export function tableName(table: Pick<DisclosureTable, "id" | "spec">): string {
  return `${table.spec.number}《${table.spec.title}》`;
}
