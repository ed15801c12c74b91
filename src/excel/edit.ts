import { WorkbookError } from "../app/port";
import { a1, type CellEdit, type EditContent, EditRefused, refuseStale } from "../workbook";
import { refusedWhole } from "./errors";
import type { Conversation } from "./run";

/** An edit that failed and could not be taken back; `cause` is what failed first. */
export class HalfEdited extends Error {
  readonly left = "部分单元格可能已经修改，请重新校验后核对。";

  constructor(override readonly cause: unknown) {
    super("Edits were left half made");
  }
}

/** Changes cells in two round trips: a look at what they hold, and all changes at once. A failure among them is taken back. */
export async function editCells(excel: Conversation, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const cells = edits.map((edit) => {
    const sheet = excel.context.workbook.worksheets.getItem(edit.cell.sheet);
    sheet.load("protection/protected");
    const range = sheet.getRange(a1(edit.cell));
    range.load("values,formulas");
    return { edit, sheet, range };
  });
  await excel.sync();
  const olds = cells.map(({ edit, sheet, range }) => {
    if (sheet.protection.protected) throw protectedSheet(edit.cell.sheet);
    return { edit, old: stillHolds(edit, range) };
  });
  for (const { edit, range } of cells) range.values = [[written(edit.content)]];
  try {
    await excel.sync();
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    await excel
      .anew((again) => putBack(again, olds))
      .catch(() => {
        throw new HalfEdited(failure);
      });
    throw failure;
  }
}

/** What a cell holds, where that is what its edit expects. */
function stillHolds(edit: CellEdit, range: Excel.Range): string | number | boolean {
  const value = range.values[0]?.[0] as string | number | boolean;
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  try {
    refuseStale(edit, value === "" && !isFormula ? undefined : { value, ...(isFormula && { formula }) });
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new WorkbookError(
      "EditRefused",
      `修改单元格没有完成：${error.message}工作簿没有改动。`,
      "请重新校验后再试一次。",
      true,
    );
  }
  return value;
}

async function putBack(
  excel: Conversation,
  olds: readonly { readonly edit: CellEdit; readonly old: string | number | boolean }[],
): Promise<void> {
  for (const { edit, old } of olds) {
    const range = excel.context.workbook.worksheets.getItem(edit.cell.sheet).getRange(a1(edit.cell));
    range.values = [[typeof old === "string" && old !== "" ? `'${old}` : old]];
  }
  await excel.sync();
}

/** Text goes with Excel's own mark for text, so that it never becomes a formula or a number. */
function written(content: EditContent): string | number {
  if (content.kind === "blank") return "";
  return content.kind === "text" ? (content.text === "" ? "" : `'${content.text}`) : Number(content.decimal);
}

function protectedSheet(sheet: string): WorkbookError {
  return new WorkbookError(
    "AccessDenied",
    `修改单元格没有完成：工作表“${sheet}”受保护。工作簿没有改动。`,
    "请在“审阅”选项卡中撤消工作表保护，然后再试一次。",
    true,
  );
}
