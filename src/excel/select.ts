import { WorkbookError } from "../app/port";
import { a1, type CellRef } from "../workbook";
import { codeOf } from "./errors";
import type { Conversation } from "./run";

/**
 * Goes to a cell: activates the sheet, and selects only when that has been carried out (in one step the selection may land on
 * another sheet: OfficeDev/office-js#5118); then looks whether it has worked. Two round trips.
 */
export async function selectCell(excel: Conversation, cell: CellRef): Promise<void> {
  const { worksheets } = excel.context.workbook;
  const sheet = worksheets.getItem(cell.sheet);
  sheet.load("id");
  sheet.activate();
  try {
    await excel.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ItemNotFound") throw missing(cell.sheet);
    if (code === "InvalidOperation") throw hidden(cell.sheet);
    throw error;
  }
  sheet.getRange(a1(cell)).select();
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await excel.sync();
  if (active.id !== sheet.id) throw elsewhere(cell);
}

function missing(sheet: string): WorkbookError {
  return new WorkbookError(
    "ItemNotFound",
    `转到单元格没有完成：工作表“${sheet}”已被删除或改名。工作簿没有改动。`,
    "请重新校验后再试一次。",
    true,
  );
}

function hidden(sheet: string): WorkbookError {
  return new WorkbookError(
    "SheetHidden",
    `转到单元格没有完成：工作表“${sheet}”是隐藏的。工作簿没有改动。`,
    "请右键单击任一工作表标签，选择“取消隐藏”，然后再试一次。",
    true,
  );
}

/** Windows' actions fail while another workbook has the focus. */
function elsewhere(cell: CellRef): WorkbookError {
  return new WorkbookError(
    "NotActive",
    `转到单元格没有完成：Excel 当前显示的不是 ${cell.sheet} 的 ${a1(cell)}，而是别的工作表或工作簿。工作簿没有改动。`,
    "请单击本工作簿的窗口，然后再试一次。",
    true,
  );
}
