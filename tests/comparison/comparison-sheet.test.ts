import { type ComparedFigure, type Comparison, comparisonSheet } from "../../src/comparison";
import { comparedFigure } from "../../src/comparison/compared-figure";
import { amountOfFen } from "../../src/money";
import type { SheetPlan } from "../../src/workbook";
import { recognise } from "../../tools/shipped";
import { snapshotOfPlans } from "../support/planned-snapshot";

const figure = (name: string, now: number, before?: number): ComparedFigure =>
  comparedFigure(
    {
      code: "2010301",
      name,
      column: "合计",
      cell: { sheet: "表3", row: 8, column: 4 },
      now: amountOfFen(now),
      ...(before !== undefined && { before: amountOfFen(before) }),
    },
    30,
  );

const COMPARISON: Comparison = {
  unit: "某某办公室",
  year: 2024,
  measure: "万元",
  threshold: 30,
  tables: [
    {
      id: "T3",
      number: "表3",
      title: "单位支出总体情况表",
      measure: "万元",
      figures: [
        figure("行政运行", 447_760_000, 418_360_000),
        figure("=1+1", 60_000_000, 0),
        figure("事业运行", 100, undefined),
      ],
    },
  ],
};

function textsOf({ cells }: SheetPlan, row: number): string[] {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ content }) => (content.kind === "text" ? content.text : content.kind === "number" ? content.decimal : ""));
}

describe("the sheet 同比分析", () => {
  const plan = comparisonSheet(COMPARISON);

  it("has a row a figure under its table: both years, the change, the growth, and what is to be said", () => {
    expect(textsOf(plan, 3)).toEqual(["编码", "名称", "栏目", "本年", "上年", "增减额", "增减幅度（%）", "说明"]);
    expect(textsOf(plan, 4)[0]).toBe("表3 单位支出总体情况表：与上年比较，3 个数，万元");
    expect(textsOf(plan, 5)).toEqual(["2010301", "行政运行", "合计", "447.76", "418.36", "29.40", "7.03", ""]);
    expect(textsOf(plan, 6)).toEqual(["2010301", "=1+1", "合计", "60.00", "0.00", "60.00", "", "上年为0，本年新增"]);
    expect(textsOf(plan, 7)).toEqual(["2010301", "事业运行", "合计", "0.0001", "", "", "", ""]);
  });

  it("says how many figures are over the threshold, and how many are not known", () => {
    expect(textsOf(plan, 2)[0]).toMatch(
      /^比较了 2 个数：增减超过 30% 的 0 个，上年为0而本年有的 1 个；另有 1 个上年数未知。/,
    );
  });

  it("marks what is over the threshold by its words and its colour", () => {
    const styles = plan.cells.filter(({ column }) => column === 7).map(({ style }) => style.fill);
    expect(styles).toEqual([undefined, "#E2EFDA", undefined, "#FFEB9C", undefined]);
  });

  it("has bars behind the changes of each table, and behind growth on one scale", () => {
    expect(plan.bars).toEqual([
      { area: { top: 5, left: 5, bottom: 7, right: 5 }, color: "#9DC3E6", negativeColor: "#F4B183" },
      {
        area: { top: 5, left: 6, bottom: 7, right: 6 },
        color: "#9DC3E6",
        negativeColor: "#F4B183",
        scale: { least: -100, most: 100 },
      },
    ]);
  });

  it("is printed on A4, one page wide, its heading on every page", () => {
    expect(plan.page).toMatchObject({
      orientation: "landscape",
      titleRows: { first: 3, last: 3 },
      printArea: { top: 0, left: 0, bottom: 7, right: 7 },
    });
  });

  it("leads from each name to this year's cell", () => {
    expect(plan.links[0]).toEqual({ row: 5, column: 1, target: "表3!E9", tip: "转到 表3!E9" });
  });

  it("is not taken for the table that it speaks of", () => {
    const { tables, duplicates, unplaced } = recognise(snapshotOfPlans([plan]));
    expect([tables, duplicates, unplaced]).toEqual([[], [], []]);
  });
});
