import { rowHeights } from "../layout/appearance/heights";
import { unitText } from "../layout/table/furniture";
import type { Area, PlannedBars, PlannedCell, SheetPlan } from "../workbook";
import { type Comparison, type ComparedTable, countsOf } from "./comparison";
import { COLUMNS, HEADINGS, LAST_COLUMN, WIDTHS, figureCells, headingCells } from "./comparison-rows";
import { COMPARISON_STYLES as STYLES } from "./comparison-styles";

/** The sheet on which both years stand side by side. */
export const COMPARISON_SHEET = "同比分析";

const HEADER_ROW = 3;
const TITLE_HEIGHT = 32;
const TAB_COLOR = "#548235";
/** Light enough for the numbers over them to be read, and unlike in lightness, so that they are told apart in print. */
const RISE = "#9DC3E6";
const FALL = "#F4B183";
/** Growth beyond these is drawn as long as these: one figure that grew fortyfold would leave no other bar to be seen. */
const GROWTH_SCALE = { least: -100, most: 100 } as const;

/**
 * 同比分析: every figure of the tables beside last year's, their difference and growth with bars behind them, what is over the threshold marked, and in
 * words what a number does not say. Each name is a link to this year's cell. The figures are values: they tell what was compared, and do not change with
 * the tables.
 */
export function comparisonSheet(comparison: Comparison): SheetPlan {
  const body: PlannedCell[] = [];
  const links: SheetPlan["links"][number][] = [];
  const bars: PlannedBars[] = [];
  const merges = [0, 1, 2].map(wholeRow);
  let row = HEADER_ROW + 1;
  for (const table of comparison.tables) {
    body.push(...headingCells(headingOf(table), row));
    merges.push(wholeRow(row));
    const top = row + 1;
    for (const figure of table.figures) {
      row += 1;
      const { cells, link } = figureCells(figure, table.measure, row);
      body.push(...cells);
      if (link) links.push(link);
    }
    bars.push(...barsOf(top, row));
    row += 1;
  }
  const cells = [...furniture(comparison), ...body];
  return {
    name: COMPARISON_SHEET,
    tabColor: TAB_COLOR,
    columnWidths: WIDTHS,
    rowHeights: new Map([...rowHeights(cells, merges, WIDTHS), [0, TITLE_HEIGHT]]),
    cells,
    merges,
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: row - 1, right: LAST_COLUMN },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      margins: { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADER_ROW + 1,
    links,
    bars,
  };
}

function wholeRow(row: number): Area {
  return { top: row, left: 0, bottom: row, right: LAST_COLUMN };
}

/** Never a table's name alone: a sheet below one would be read as that table. */
function headingOf({ number, title, measure, figures }: ComparedTable): string {
  return `${number} ${title}：与上年比较，${figures.length} 个数，${measure}`;
}

/** A table's changes have a scale of their own: its totals would leave nothing to be seen of a smaller one's. */
function barsOf(top: number, bottom: number): PlannedBars[] {
  const column = (index: number) => ({ top, left: index, bottom, right: index });
  return [
    { area: column(COLUMNS.change), color: RISE, negativeColor: FALL },
    { area: column(COLUMNS.growth), color: RISE, negativeColor: FALL, scale: GROWTH_SCALE },
  ];
}

function furniture(comparison: Comparison): PlannedCell[] {
  const { unit, year, measure, threshold } = comparison;
  const years = year === undefined ? "" : `　　本年：${year}年　　上年：${year - 1}年`;
  const { compared, over, fromZero, unknown } = countsOf(comparison);
  const summary =
    `比较了 ${compared} 个数：增减超过 ${threshold}% 的 ${over} 个，上年为0而本年有的 ${fromZero} 个；另有 ${unknown} 个上年数未知。` +
    "两年都没有的不列；数据是生成时的，表改动后请重新生成。";
  const line = (row: number, text: string, style: PlannedCell["style"]): PlannedCell => ({
    row,
    column: 0,
    content: { kind: "text", text },
    style,
  });
  return [
    line(0, COMPARISON_SHEET, STYLES.title),
    line(1, `编制单位：${unit === undefined ? "" : unitText(unit)}${years}　　金额单位：${measure}`, STYLES.unit),
    line(2, summary, STYLES.summary),
    ...HEADINGS.map((text, column): PlannedCell => ({
      row: HEADER_ROW,
      column,
      content: { kind: "text", text },
      style: STYLES.header,
    })),
  ];
}
