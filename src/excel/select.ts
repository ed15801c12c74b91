import { WorkbookError } from "../app/port";
import { a1, type CellRef } from "../workbook";
import { codeOf } from "./errors";
import type { Conversation } from "./run";

/**
 * Goes to a cell: activates the sheet, and selects only when that has been carried out (in one step the selection may land on
 * another sheet: OfficeDev/office-js#5118); then looks whether it has worked. Two round trips; one more where it
 * has not, to see why.
 */
export async function selectCell(excel: Conversation, cell: CellRef): Promise<void> {
  const { worksheets } = excel.context.workbook;
  const sheet = worksheets.getItem(cell.sheet);
  sheet.load("id");
  sheet.activate();
  try {
    await excel.sync();
    sheet.getRange(a1(cell)).select();
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await excel.sync();
    if (active.id !== sheet.id) throw elsewhere(cell);
  } catch (error) {
    if (!COVERED.has(codeOf(error))) throw error;
    throw await excel.anew((again) => whyNot(again, cell));
  }
}

/**
 * What Excel answers where a sheet cannot be shown: because it is hidden or gone, or because another workbook is in front, for which its documentation and
 * its builds have several codes.
 */
const COVERED: ReadonlySet<string> = new Set([
  "ItemNotFound",
  "InvalidOperation",
  "GeneralException",
  "InvalidSelection",
  "InactiveWorkbook",
]);

/** Looks at the sheet: the code alone does not tell. */
async function whyNot(excel: Conversation, cell: CellRef): Promise<WorkbookError> {
  const sheet = excel.context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  await excel.sync();
  if (sheet.isNullObject) return missing(cell.sheet);
  return sheet.visibility === "Visible" ? elsewhere(cell) : hidden(cell.sheet);
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
