import type { Scanned, ScannedCell, ScannedTable } from "./story";

/** An amount as tables print it, or what stands for none: `1,234.56`, `-0.4`, `15.31%`, `—`. */
const AMOUNT = /^[-+]?(?:\d{1,3}(?:[,，]\d{3}){1,6}|\d{1,15})(?:[.．]\d{1,6})?[%％]?$/;
/** A row of a table of figures has so many amounts. */
const AMOUNTS_IN_ROW = 4;
/** Words of the headings of target tables (单位整体支出绩效目标表, 项目支出绩效目标表). */
const TARGET_WORDS = ["一级指标", "二级指标", "三级指标", "指标值", "年度目标", "绩效目标", "绩效指标"];
const TARGET_HEADINGS = 2;
/** A cell with a stop and so many characters is prose. */
const PROSE = 30;

/**
 * The numbers of the paragraphs that stand in tables of figures or of targets, where no sentence is looked for. Prose that only stands in the
 * cells of a table for its layout is not among them, nor is prose in a cell as wide as a table of figures.
 */
export function paragraphsInTables({ paragraphs, tables }: Scanned): ReadonlySet<number> {
  const found = new Set<number>();
  const textOf = (cell: ScannedCell): string =>
    cell.paragraphs.map((number) => paragraphs[number]?.raw ?? "").join("\n");
  for (const table of tables) {
    const rows = table.rows.map((cells) => cells.map((cell) => ({ cell, text: textOf(cell).trim() })));
    const kind = kindOf(rows.map((row) => row.map(({ text }) => text)));
    if (kind === "layout") continue;
    const width = widthOf(table);
    for (const { cell, text } of rows.flat()) {
      if (kind === "figures" && cell.columns === width && isProse(text)) continue;
      for (const number of cell.paragraphs) found.add(number);
    }
  }
  return found;
}

function kindOf(rows: readonly (readonly string[])[]): "figures" | "targets" | "layout" {
  const cells = rows.flat();
  const headings = new Set(cells.flatMap((text) => TARGET_WORDS.filter((word) => squeezed(text) === word)));
  if (headings.size >= TARGET_HEADINGS) return "targets";
  if (rows.some((row) => row.filter(isAmount).length >= AMOUNTS_IN_ROW)) return "figures";
  // a narrow table: 收入总计 | 537.43 | 支出总计 | 537.43
  const isNarrow = rows.some((row) => row.filter(isAmount).length >= 2) && !cells.some(isUnit) && !cells.some(isProse);
  return isNarrow ? "figures" : "layout";
}

/** True for a text that is an amount and nothing else. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text.trim());
}

/** A unit in a cell of its own is part of a sentence that was laid out in cells: 收支总预算 | 537.43 | 万元. */
function isUnit(text: string): boolean {
  return text === "万元" || text === "元";
}

function isProse(text: string): boolean {
  return text.length >= PROSE && text.includes("。");
}

function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}

function widthOf({ rows }: ScannedTable): number {
  return rows.flat().reduce((width, { column, columns }) => Math.max(width, column + columns), 0);
}
