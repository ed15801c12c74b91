import type { Fix } from "../../rules";
import { type CellRef, cellInFormula } from "../../workbook";

/** `已修改 2 项：` and what was changed, a line each. */
export function mendedText(applied: readonly Pick<Fix, "label">[]): string {
  if (applied.length === 0) return "没有可以自动修改的内容。\n";
  return `已修改 ${applied.length} 项：\n${applied.map(({ label }) => `  ${label}\n`).join("")}`;
}

/** What was not mended, and what the user must know of a copy that was. */
export interface MendedCopy {
  /** Why fixes were not made, a sentence each. */
  readonly refused: readonly string[];
  readonly protectedSheets: readonly string[];
  /** Formulas that still show what they gave before. */
  readonly uncalculated: readonly CellRef[];
}

/** What the user must know of a copy that was mended, a sentence each. */
export function mendingNotices({ refused, protectedSheets, uncalculated }: MendedCopy): string[] {
  return [
    ...refused,
    ...protectedSheets.map((name) => `工作表“${name}”受保护：修改已写入副本，保护保持不变。`),
    ...(uncalculated.length > 0 ? [notCalculated(uncalculated.map(cellInFormula))] : []),
  ];
}

const NAMED_CELLS = 5;

function notCalculated(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED_CELLS).join("、") + (cells.length > NAMED_CELLS ? `等 ${cells.length} 处` : "");
  return `公式 ${named} 引用了（或可能引用了）改过的单元格，用 Excel 打开副本时才会重新计算；本次校验用的是其原来的结果。`;
}
