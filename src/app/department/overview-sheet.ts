import { formatAmount, percentText } from "../../money";
import {
  type Area,
  type CellStyle,
  MARK_COLORS,
  type PlannedBars,
  type PlannedCell,
  type PlannedContent,
  type SheetPlan,
  nameIn,
} from "../../workbook";
import { betweenUnitsText } from "./between-units";
import type { DepartmentOverview, UnitOverview } from "./overview";

/** The sheet on which the units stand one below the other. */
export const OVERVIEW_SHEET = "各单位一览";

const HEADER_ROW = 3;
const SIZE = 10;
const BODY = { font: "body", size: SIZE, vertical: "center", border: true } as const;
const STYLES = {
  title: { font: "title", size: 18, horizontal: "center" },
  line: { font: "body", size: SIZE, horizontal: "left" },
  header: { ...BODY, font: "heading", horizontal: "center", wrap: true, fill: "#E2EFDA" },
  name: { ...BODY, horizontal: "left", wrap: true, format: "@" },
  wrong: {
    ...BODY,
    horizontal: "left",
    wrap: true,
    format: "@",
    fill: MARK_COLORS.error.fill,
    color: MARK_COLORS.error.font,
  },
  amount: { ...BODY, horizontal: "right", format: "#,##0.00" },
  share: { ...BODY, horizontal: "right", format: "0.00" },
} as const satisfies Readonly<Record<string, CellStyle>>;
const BAR = "#9DC3E6";

/**
 * 各单位一览: units down; their totals, each with its share of all units' as a bar, and how their own check came out across. Files and dates stand last,
 * so that a unit that sent nothing new is seen.
 * @param department whose units they are
 */
export function overviewSheet(overview: DepartmentOverview, department: string): SheetPlan {
  const { totals, units, sums, measure, between } = overview;
  const headings = ["序号", "单位", ...totals.flatMap((name) => [name, "占比（%）"]), "校验结果", "文件", "修改时间"];
  const widths = [5, 22, ...totals.flatMap(() => [13, 7]), 16, 18, 15];
  const last = headings.length - 1;
  const bottom = HEADER_ROW + 1 + units.length;
  const cells: PlannedCell[] = [
    cell(0, 0, text(OVERVIEW_SHEET), STYLES.title),
    cell(1, 0, text(`部门：${department}　　共 ${units.length} 个单位　　金额单位：${measure}`), STYLES.line),
    cell(2, 0, text("各单位的数是它自己的表印出的数；“占比”是占各单位合计的百分比。"), STYLES.line),
    ...headings.map((heading, column) => cell(HEADER_ROW, column, text(heading), STYLES.header)),
    ...units.flatMap((unit, index) => unitCells(unit, index, overview)),
    cell(bottom, 0, text(""), STYLES.name),
    cell(bottom, 1, text("合计"), STYLES.header),
    ...sums.flatMap((sum, at) => [
      cell(bottom, 2 + 2 * at, number(formatAmount(sum, measure)), STYLES.amount),
      cell(bottom, 3 + 2 * at, sum === 0 ? text("") : number("100.00"), STYLES.share),
    ]),
    ...[last - 2, last - 1, last].map((column) => cell(bottom, column, text(""), STYLES.name)),
    ...between.map((one, index) => cell(bottom + 1 + index, 0, text(betweenUnitsText(one)), STYLES.line)),
  ];
  return {
    name: OVERVIEW_SHEET,
    tabColor: "#548235",
    columnWidths: widths,
    rowHeights: new Map([[0, 32]]),
    cells,
    merges: [0, 1, 2, ...between.map((_, index) => bottom + 1 + index)].map((row): Area => ({
      top: row,
      left: 0,
      bottom: row,
      right: last,
    })),
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: bottom + between.length, right: last },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      margins: { top: 1.9, bottom: 1.7, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADER_ROW + 1,
    links: [],
    bars: units.length === 0 ? [] : totals.map((_, at) => shareBars(3 + 2 * at, bottom - 1)),
  };
}

function unitCells(
  { unit, file, changed, totals, ...state }: UnitOverview,
  index: number,
  overview: DepartmentOverview,
) {
  const row = HEADER_ROW + 1 + index;
  const last = 2 + 2 * totals.length;
  return [
    cell(row, 0, number(String(index + 1)), STYLES.name),
    cell(row, 1, text(unit), STYLES.name),
    ...totals.flatMap(({ amount, share }, at) => [
      cell(
        row,
        2 + 2 * at,
        amount === undefined ? text("") : number(formatAmount(amount, overview.measure)),
        STYLES.amount,
      ),
      cell(row, 3 + 2 * at, share === undefined ? text("") : number(percentText(share)), STYLES.share),
    ]),
    cell(row, last, text(stateText(state)), (state.errors ?? 0) > 0 ? STYLES.wrong : STYLES.name),
    cell(row, last + 1, text(nameIn(file)), STYLES.name),
    cell(row, last + 2, text(changed ? dayOf(changed) : ""), STYLES.name),
  ];
}

/** How a unit's own check came out, in words. */
export function stateText({
  errors,
  warnings,
  unchecked,
}: Pick<UnitOverview, "errors" | "warnings" | "unchecked">): string {
  if (errors === undefined) return "只有明细，没有表";
  const parts = [
    errors > 0 ? `${errors} 处错误` : "",
    (warnings ?? 0) > 0 ? `${warnings} 处待说明` : "",
    (unchecked ?? 0) > 0 ? `${unchecked} 条未核对` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "没有发现问题" : parts.join("，");
}

/** `2026-03-05 14:07`, by this machine's clock. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function shareBars(column: number, bottom: number): PlannedBars {
  const area = { top: HEADER_ROW + 1, left: column, bottom, right: column };
  return { area, color: BAR, negativeColor: BAR, scale: { least: 0, most: 100 } };
}

function text(value: string): PlannedContent {
  return value === "" ? { kind: "blank" } : { kind: "text", text: value };
}

function number(decimal: string): PlannedContent {
  return { kind: "number", decimal };
}

function cell(row: number, column: number, content: PlannedContent, style: CellStyle): PlannedCell {
  return { row, column, content, style };
}
