import { type CellEdit, type CellRef, cellInFormula, cellText } from "../../workbook";
import { type SelectedCell, type Selection, type Edits, type Navigates, WorkbookError } from "../port";
import { Cancelled } from "../progress";

/** A code and its name, as they are put into a sheet. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

/** A cell that holds something else than what would be put there. */
export interface OccupiedCell {
  readonly cell: CellRef;
  readonly now: string;
  readonly after: string;
}

/** What may be overwritten: both cells, or the cell of the code alone; `none` leaves the workbook as it is. */
export type InsertAnswer = "both" | "code" | "none";

/**
 * 填入选中单元格: puts a code into the selected cell, as text, and its name into the cell to the right. `confirm` is asked where either
 * holds something else; both cells are then what they were when it was asked, or nothing is written.
 * @returns the cells that were filled
 * @throws WorkbookError where the host fails, where a cell has a formula or has changed meanwhile; Cancelled where the answer is `none`
 */
export async function insertCode(
  navigates: Navigates,
  port: Edits,
  { code, name }: CodeAndName,
  confirm: (occupied: readonly OccupiedCell[]) => Promise<InsertAnswer>,
): Promise<readonly CellRef[]> {
  const selection = await navigates.selection();
  const occupied = [...occupiedCell(selection.cell, code), ...occupiedCell(selection.right, name)];
  const answer = occupied.length === 0 ? "both" : await confirm(occupied);
  if (answer === "none") throw new Cancelled();
  const edits = editsOf(selection, { code, name }, answer);
  await port.edit(edits);
  return edits.map(({ cell }) => cell);
}

function editsOf({ cell, right }: Selection, { code, name }: CodeAndName, answer: "both" | "code"): CellEdit[] {
  const edits = [editOf(cell, code)];
  return answer === "both" ? [...edits, editOf(right, name)] : edits;
}

function editOf(selected: SelectedCell, text: string): CellEdit {
  if (selected.formula !== undefined) throw hasFormula(selected.ref);
  return { cell: selected.ref, before: cellText(selected.value), content: { kind: "text", text } };
}

function occupiedCell({ ref, value, formula }: SelectedCell, after: string): readonly OccupiedCell[] {
  const now = formula ?? cellText(value);
  return now === "" || now === after ? [] : [{ cell: ref, now, after }];
}

function hasFormula(cell: CellRef): WorkbookError {
  return new WorkbookError(
    "EditRefused",
    `填入没有完成：${cellInFormula(cell)} 中是公式，不能覆盖。`,
    "请选一个没有公式的单元格，或选择“只填编码”，然后再试一次。",
    true,
  );
}
