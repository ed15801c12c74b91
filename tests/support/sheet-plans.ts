import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../../src/workbook";

/** A style of the body, with what is to differ. */
export function style(change: Partial<CellStyle> = {}): CellStyle {
  return { font: "body", size: 11, horizontal: "left", ...change };
}

/** A planned text. */
export function text(row: number, column: number, content: string, change: Partial<CellStyle> = {}): PlannedCell {
  return cell(row, column, { kind: "text", text: content }, change);
}

/** A planned number. */
export function number(row: number, column: number, decimal: string, change: Partial<CellStyle> = {}): PlannedCell {
  return cell(row, column, { kind: "number", decimal }, { horizontal: "right", format: "#,##0.00", ...change });
}

/** A planned cell of any content. */
export function cell(
  row: number,
  column: number,
  content: PlannedContent,
  change: Partial<CellStyle> = {},
): PlannedCell {
  return { row, column, content, style: style(change) };
}

/** A sheet with a title, a header and two amounts, with what is to differ. */
export function sheetPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "表1",
    columnWidths: [20, 12.5],
    rowHeights: new Map([[0, 30]]),
    cells: [
      text(0, 0, "单位收支总体情况表", { font: "title", size: 18, horizontal: "center" }),
      text(1, 0, "项目", { font: "heading", bold: true, border: true, fill: "#DDEBF7" }),
      text(1, 1, "金额", { font: "heading", bold: true, border: true, fill: "#DDEBF7" }),
      text(2, 0, "行政运行", { border: true, indent: 1, wrap: true }),
      number(2, 1, "305.44", { border: true }),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: 2, right: 1 },
      titleRows: { first: 0, last: 1 },
      margins: { top: 2.54, bottom: 2.54, left: 1.27, right: 1.27 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 2,
    links: [],
    ...change,
  };
}
