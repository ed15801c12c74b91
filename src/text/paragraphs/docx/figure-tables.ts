import { isAmount, isFigureRow } from "../amount-text";
import type { ScannedCell, ScannedTable } from "./story";

/** How the labels of target tables begin (单位整体支出绩效目标表, 项目支出绩效目标表). */
const TARGET_LABELS = [
  ...["一级指标", "二级指标", "三级指标", "指标值", "绩效目标", "绩效指标"],
  ...["年度绩效目标", "年度目标", "年度总体目标", "项目总体目标", "总体目标"],
  ...["年度预算", "项目资金", "资金总额", "资金来源", "项目负责人", "单位联系人"],
];
const LONGEST_LABEL = 20;
const TARGET_HEADINGS = 2;
/** A cell with a stop and so many characters is prose. */
const PROSE = 30;
/** Tables that lay out a page have fewer columns than this, where no prose is in them. */
const NARROW = 3;

/**
 * The numbers of the paragraphs that stand in tables of figures or of targets, where no sentence is looked for. Prose that only stands in the
 * cells of a table for its layout is not among them, nor is prose in a cell as wide as a table of figures.
 */
export function paragraphsInTables(raws: readonly string[], tables: readonly ScannedTable[]): ReadonlySet<number> {
  const found = new Set<number>();
  const textOf = (cell: ScannedCell): string => cell.paragraphs.map((number) => raws[number] ?? "").join("\n");
  for (const table of tables) {
    const rows = table.rows.map((cells) => cells.map((cell) => ({ cell, text: textOf(cell).trim() })));
    const width = widthOf(table);
    const kind = kindOf(
      rows.map((row) => row.map(({ text }) => text)),
      width,
    );
    if (kind === "layout") continue;
    for (const { cell, text } of rows.flat()) {
      if (kind === "figures" && cell.columns === width && isProse(text)) continue;
      for (const number of cell.paragraphs) found.add(number);
    }
  }
  return found;
}

function kindOf(rows: readonly (readonly string[])[], width: number): "figures" | "targets" | "layout" {
  const cells = rows.flat();
  const labels = new Set(cells.flatMap((text) => TARGET_LABELS.find((label) => isLabel(text, label)) ?? []));
  if (labels.size >= TARGET_HEADINGS) return "targets";
  if (rows.some(isFigureRow)) return "figures";
  if (cells.some((text) => isProse(text) || isLaidOut(text))) return "layout";
  // a narrow table (收入总计 | 537.43), or one that is empty but for its headings
  return cells.some(isAmount) || width >= NARROW ? "figures" : "layout";
}

function isLabel(text: string, label: string): boolean {
  return text.length <= LONGEST_LABEL && text.replace(/\s/g, "").startsWith(label);
}

/** An amount with its unit, or a unit alone: a sentence that was laid out in cells (收支总预算 | 537.43 | 万元). */
function isLaidOut(text: string): boolean {
  return /(?:^|\d)\s?(?:万元|元)$/.test(text);
}

function isProse(text: string): boolean {
  return text.length >= PROSE && text.includes("。");
}

function widthOf({ rows }: ScannedTable): number {
  return rows.flat().reduce((width, { column, columns }) => Math.max(width, column + columns), 0);
}
