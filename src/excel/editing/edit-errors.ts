import { WorkbookError } from "../../app/port";
import type { RowRef } from "../../workbook";

/** The sheet of an edit is protected; nothing was done. */
export function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "AccessDenied",
    `修改单元格没有完成：工作表“${sheet}”受保护。工作簿没有改动。`,
    "请在“审阅”选项卡中撤消工作表保护，然后再试一次。",
    true,
  );
}

/** Others have changed what was to be changed; all of ours was taken back. */
export function changedMeanwhile(): WorkbookError {
  return new WorkbookError(
    "CellChanged",
    "修改单元格没有完成：要改的单元格或行刚刚被别人改动或移动了。工作簿没有改动。",
    "请重新校验，再按新的结果修改。",
    true,
  );
}

/** A new row takes nothing, and was taken out again. */
export function rowNotFilled(): WorkbookError {
  return new WorkbookError(
    "RowNotFilled",
    "修改单元格没有完成：新插入的行没有得到应填的内容，插入处可能有纵向合并的单元格。工作簿没有改动。",
    "请取消插入处的合并单元格，或手工补这一行。",
    true,
  );
}

/** All that was asked for is done, but for cells that others have changed meanwhile; what they typed into a row that went is gone. */
export function doneButOthers(cells: readonly string[], rows: readonly RowRef[]): WorkbookError {
  const kept = cells.length > 0 ? [`${cells.join("、")} 刚刚被别人改过，保留了别人的内容`] : [];
  const lost = rows.map(
    ({ sheet, row }) => `工作表“${sheet}”第 ${row + 1} 行删除时正被别人修改，那处改动随该行一起删除了`,
  );
  return new WorkbookError(
    "CellChanged",
    `修改已经完成，但${[...kept, ...lost].join("；")}。`,
    "请与其他编辑人核对，然后点“一键校验”。",
    false,
  );
}
