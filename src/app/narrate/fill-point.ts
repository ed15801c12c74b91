import type { OpenPoint } from "../../facts";
import { parseDecimal } from "../../money";
import { type CellEdit, type EditContent, LONGEST_CELL_TEXT } from "../../workbook";
import type { Edits } from "../port";
import { WorkbookError } from "../port";

/** True where what is missing can be typed right there: its cell is known, and empty. */
export function canBeFilled({ cell, kind }: OpenPoint): boolean {
  return cell !== undefined && kind !== "figure";
}

/**
 * Writes what the user typed for an open point into its cell, which must still be empty: last year's figure as a number, in the measure of its sheet;
 * all else as text, whatever it looks like. Throws WorkbookError where a figure is no number, or where the host refuses.
 */
export async function fillPoint(port: Edits, { cell, kind }: OpenPoint, typed: string): Promise<void> {
  if (!cell) return;
  const edit: CellEdit = { cell, before: "", content: kind === "prior" ? numberOf(typed) : textOf(typed) };
  await port.edit([edit]);
}

function textOf(typed: string): EditContent {
  const text = typed.trim();
  if (text === "") throw refused("没有填写内容。", "请填写后再点“写入”。");
  if (text.length > LONGEST_CELL_TEXT)
    throw refused("内容太长，一个单元格放不下。", `请不要超过 ${LONGEST_CELL_TEXT} 个字。`);
  return { kind: "text", text };
}

/** `4,183,600.00` → 4183600 */
function numberOf(typed: string): EditContent {
  const text = typed.trim().replace(/[,，]/g, "");
  if (!parseDecimal(text, "元"))
    throw refused(`“${typed.trim()}”不是金额。`, "请只填数字，如 4183600.00；没有的填 0；单位与该表相同。");
  return { kind: "number", decimal: text };
}

function refused(message: string, advice: string): WorkbookError {
  return new WorkbookError("EditRefused", message, advice, true);
}
