import {
  type Snapshot,
  type WorkbookEdit,
  EditRefused,
  apart,
  cellAt,
  cellText,
  isRowEdit,
  placeOfRow,
  refuseStale,
  refuseStaleRow,
} from "../../workbook";
import type { SheetTable } from "../../tables";
import { contentText } from "../fix/undo-edits";
import { type SaidChange, isSaid } from "../sheet-tables/said-change";

/** Edits that take back what was made together; or, with no edits, what was said of a sheet. */
export interface Step {
  readonly edits: readonly WorkbookEdit[];
  readonly said?: SaidChange;
}

/** The workbook as it is, and what it keeps about its sheets. */
export interface WorkbookNow {
  readonly snapshot: Snapshot;
  readonly said: readonly SheetTable[];
}

/** What was being written when the pane was closed, so that nobody heard whether it was done: fixes, one lot after the other, or the undoing of the last step. */
export type Unheard<S extends Step> =
  { readonly kind: "fixing"; readonly steps: readonly S[] } | { readonly kind: "undoing" };

/**
 * The steps that can be undone in a workbook as it is, where it is not known whether the last thing that was written is done: its cells tell. Writing is all or
 * nothing, and a later lot of fixes comes after an earlier one, so that the last lot that stands tells of those before it.
 */
export function recallSteps<S extends Step>(
  steps: readonly S[],
  unheard: Unheard<S> | undefined,
  now: WorkbookNow,
): readonly S[] {
  if (!unheard) return steps;
  if (unheard.kind === "fixing") {
    const made = unheard.steps.map((step) => isMade(step, now)).lastIndexOf(true);
    return [...steps, ...unheard.steps.slice(0, made + 1)];
  }
  const last = steps.at(-1);
  return last && isUndone(last, now) ? steps.slice(0, -1) : steps;
}

function isMade({ edits, said }: Step, now: WorkbookNow): boolean {
  return said ? isSaid(said.after, now.said) : stands(edits, now.snapshot);
}

function isUndone({ edits, said }: Step, now: WorkbookNow): boolean {
  return said ? isSaid(said.before, now.said) : isTakenBack(edits, now.snapshot);
}

/** Whether all cells and rows hold what these edits expect, and so what was made stands. */
function stands(edits: readonly WorkbookEdit[], now: Snapshot): boolean {
  try {
    for (const edit of edits) {
      if (!isRowEdit(edit)) refuseStale(edit, cellAt(now, edit.cell));
      else {
        const { sheet } = placeOfRow(edit);
        refuseStaleRow(edit, (row, column) => cellAt(now, { sheet, row, column }));
      }
    }
    return true;
  } catch (error) {
    if (error instanceof EditRefused) return false;
    throw error;
  }
}

/** Whether all cells hold what these edits give them back; of rows that are to go, whether what stands there is something else. */
function isTakenBack(edits: readonly WorkbookEdit[], now: Snapshot): boolean {
  if (stands(edits, now)) return false;
  const { cells, rows } = apart(edits);
  // Rows that go move the cells below them, so that these stand elsewhere by now.
  if (rows.length > 0) return true;
  return cells.every(({ cell, content }) => cellText(cellAt(now, cell)?.value) === contentText(content));
}
