import type { Referrers } from "../../app/generate/referrers";
import type { SheetUser } from "../../app/port";
import { cellInFormula } from "../../workbook";
import { TEXTS } from "../shell/texts";

/** So many cells are named; the rest is counted. */
const MOST_CELLS = 3;

/** Who uses sheets that are to be replaced, a line each: `汇总!B3 等 12 个单元格的公式`, `名称“总计”`, `“分析”上的图表“图表 1”（可能引用）`. */
export function referrerLines({ cells, users }: Referrers): string[] {
  const some = cells.slice(0, MOST_CELLS).map(cellInFormula).join("、");
  return [...(cells.length > 0 ? [TEXTS.confirm.cells(some, cells.length)] : []), ...users.map(line)];
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
