import { type Amount, type Measure, formatAmount, type Percent } from "../money";
import {
  type CellStyle,
  type PlannedCell,
  type PlannedContent,
  type PlannedLink,
  cellInFormula,
  placeText,
} from "../workbook";
import { type ComparedFigure, growthText } from "./comparison";
import { COMPARISON_STYLES as STYLES } from "./comparison-styles";

/** The columns of the sheet, from A on. */
export const COLUMNS = { code: 0, name: 1, column: 2, now: 3, before: 4, change: 5, growth: 6, remark: 7 } as const;
export const HEADINGS = ["编码", "名称", "栏目", "本年", "上年", "增减额", "增减幅度（%）", "说明"] as const;
export const WIDTHS = [10, 32, 25, 14, 14, 17, 14, 26] as const;
export const LAST_COLUMN = WIDTHS.length - 1;

/** The heading over a table's figures, in a row of its own. */
export function headingCells(text: string, row: number): PlannedCell[] {
  return WIDTHS.map((_, column) => ({
    row,
    column,
    content: column === 0 ? { kind: "text", text } : { kind: "blank" },
    style: STYLES.group,
  }));
}

/** A figure as a row, and the link from its name to this year's cell. */
export function figureCells(
  figure: ComparedFigure,
  measure: Measure,
  row: number,
): { readonly cells: readonly PlannedCell[]; readonly link?: PlannedLink } {
  const { code = "", name, column, cell: place, now, before, change, growth, isOver, remark } = figure;
  const cell = (at: number, content: PlannedContent, style: CellStyle): PlannedCell => ({
    row,
    column: at,
    content,
    style,
  });
  const cells = [
    cell(COLUMNS.code, textOf(code), STYLES.code),
    cell(COLUMNS.name, textOf(name), place ? STYLES.link : STYLES.name),
    cell(COLUMNS.column, textOf(column), STYLES.name),
    cell(COLUMNS.now, amountOf(now, measure), STYLES.amount),
    cell(COLUMNS.before, amountOf(before, measure), STYLES.amount),
    cell(COLUMNS.change, amountOf(change, measure), STYLES.amount),
    cell(COLUMNS.growth, percentOf(growth), isOver ? STYLES.overGrowth : STYLES.growth),
    cell(COLUMNS.remark, textOf(remark), isOver ? STYLES.over : STYLES.name),
  ];
  if (!place) return { cells };
  const link = { row, column: COLUMNS.name, target: cellInFormula(place), tip: `转到 ${placeText(place)}` };
  return { cells, link };
}

function textOf(text: string): PlannedContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

function amountOf(amount: Amount | undefined, measure: Measure): PlannedContent {
  return amount === undefined ? { kind: "blank" } : { kind: "number", decimal: formatAmount(amount, measure) };
}

function percentOf(percent: Percent | undefined): PlannedContent {
  return percent === undefined ? { kind: "blank" } : { kind: "number", decimal: growthText(percent) };
}
