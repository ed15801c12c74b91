import { type WorkbookEdit, isRowEdit, placeOfRow } from "../../workbook";
import type { UndoStep } from "./session";

/**
 * The steps that can still be undone once the given sheets hold something else altogether. A step that goes may have moved rows of its other sheets, so the steps
 * before it that change those go, too: `1: 表2, 2: 表2 and 表3, 3: 表4` without `表3` → 3.
 */
export function stepsBeside(steps: readonly UndoStep[], sheets: readonly string[]): readonly UndoStep[] {
  const gone = new Set(sheets.map(keyOf));
  return steps.reduceRight<readonly UndoStep[]>((kept, step) => {
    const own = step.edits.map((edit) => keyOf(sheetOf(edit)));
    if (!own.some((sheet) => gone.has(sheet))) return [step, ...kept];
    for (const sheet of own) gone.add(sheet);
    return kept;
  }, []);
}

/** The steps without the last one, whose changes stay: where it moved rows of a sheet, the steps before it on that sheet go, too. */
export function withoutLastStep(steps: readonly UndoStep[]): readonly UndoStep[] {
  const moved = (steps.at(-1)?.edits ?? []).filter(isRowEdit).map(sheetOf);
  return stepsBeside(steps.slice(0, -1), moved);
}

function sheetOf(edit: WorkbookEdit): string {
  return isRowEdit(edit) ? placeOfRow(edit).sheet : edit.cell.sheet;
}

/** Sheets of one workbook differ by more than the case of letters. */
function keyOf(sheet: string): string {
  return sheet.toUpperCase();
}
