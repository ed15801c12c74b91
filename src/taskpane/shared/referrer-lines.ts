import type { Referrers } from "../../app/generate/referrers";
import type { SheetUser } from "../../app/port";
import { type CellRef, cellInFormula } from "../../workbook";
import { TEXTS } from "../shell/texts";

/** So many cells are named; the rest is counted. */
const MOST_CELLS = 3;

/** Who breaks where sheets are replaced, a line each: `汇总!B3 等 12 个单元格的公式`, `名称“总计”`, `“分析”上的图表“图表 1”（可能引用）`. */
export function referrerLines({ cells, users }: Referrers): string[] {
  return [...cellsLine(cells, TEXTS.confirm.cells), ...users.map(line)];
}

/** Who reads the new sheets without a word, or may, a line each: `汇总!B5 用文字写出了表名（INDIRECT、HYPERLINK）`. */
export function byNameLines({ byName, unknown }: Referrers): string[] {
  return [...cellsLine(byName, TEXTS.confirm.byText), ...cellsLine(unknown, TEXTS.confirm.computed)];
}

function cellsLine(cells: readonly CellRef[], say: (cells: string) => string): string[] {
  if (cells.length === 0) return [];
  const named = cells.slice(0, MOST_CELLS).map(cellInFormula).join("、");
  return [say(cells.length > MOST_CELLS ? `${named} 等 ${cells.length} 个单元格` : named)];
}

function line(user: SheetUser): string {
  switch (user.kind) {
    case "name":
      return `名称“${user.name}”`;
    case "chart":
      return `“${user.sheet}”上的图表“${user.name}”（可能引用）`;
    case "pivot":
      return `“${user.sheet}”上的数据透视表“${user.name}”（可能引用）`;
    case "format":
      return `“${user.sheet}”上的条件格式`;
    case "list":
      return `“${user.sheet}”${user.address} 的数据验证（下拉列表等）`;
    case "unread":
      return `“${user.sheet}”上的名称、图表、数据透视表、条件格式或数据验证没能全部查看（可能引用）`;
  }
}
