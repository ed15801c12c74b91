import type { Report } from "../../diagnose/report";
import type { Fix } from "../../rules";
import {
  type CellRef,
  EditRefused,
  type Snapshot,
  type WorkbookEdit,
  cellAt,
  cellInFormula,
  isRowEdit,
  placeOfRow,
  refuseStale,
  refuseStaleRow,
  sheetInFormula,
} from "../../workbook";
import { undoOf } from "./undo-edits";

/** Which fixes can be made in a workbook as it stands, and how they are undone. */
export interface FixPlan {
  readonly applied: readonly Fix[];
  /** Fixes that cannot be made, each with the reason as a Chinese sentence. */
  readonly refused: readonly { readonly fix: Fix; readonly reason: string }[];
  readonly edits: readonly WorkbookEdit[];
  /** What gives every changed cell its content back, and takes out the rows that came. */
  readonly undo: readonly WorkbookEdit[];
}

/** The safe fixes of a report, each once, the surest first; none for a finding that has been explained. */
export function safeFixes(report: Report): Fix[] {
  const open = report.findings.filter((finding) => !finding.explanation);
  const fixes = [...report.suspects, ...open].flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return [...new Map(fixes.map((fix) => [JSON.stringify([fix.edits, fix.rows]), fix])).values()];
}

/**
 * Which of these fixes can be made, put to the cells as they stand. Pure. Of two fixes that change the same cell, or put a row in at the same place, the second is
 * refused; so is a row that adds up cells that another fix changes.
 */
export function planFixes(snapshot: Snapshot, fixes: readonly Fix[]): FixPlan {
  const changed = new Set<string>();
  const read = new Set<string>();
  const plan = { applied: [] as Fix[], refused: [] as { fix: Fix; reason: string }[] };
  const edits: WorkbookEdit[] = [];
  for (const fix of fixes) {
    const own = [...fix.edits, ...(fix.rows ?? []).map(({ insertion }) => insertion)];
    const changes = [...own.flatMap(changedCells).map(cellInFormula), ...own.flatMap(rowPlaces)];
    const reads = own.flatMap(readCells).map(cellInFormula);
    const isTaken = changes.some((key) => changed.has(key) || read.has(key)) || reads.some((key) => changed.has(key));
    const reason = isTaken ? `${fix.label}：同一单元格已有另一项修改，没有修改。` : refusal(own, snapshot);
    if (reason !== undefined) plan.refused.push({ fix, reason });
    else {
      for (const key of changes) changed.add(key);
      for (const key of reads) read.add(key);
      plan.applied.push(fix);
      edits.push(...own);
    }
  }
  return { ...plan, edits, undo: undoOf(edits, snapshot) };
}

function changedCells(edit: WorkbookEdit): CellRef[] {
  return isRowEdit(edit) ? [] : [edit.cell];
}

/** The cells that a row to be put in rests on. */
function readCells(edit: WorkbookEdit): CellRef[] {
  if (!isRowEdit(edit)) return [];
  const { sheet } = placeOfRow(edit);
  return edit.held.map(({ row, column }) => ({ sheet, row, column }));
}

/** `表3!7:7` */
function rowPlaces(edit: WorkbookEdit): string[] {
  if (!isRowEdit(edit)) return [];
  const { sheet, row } = placeOfRow(edit);
  return [`${sheetInFormula(sheet)}!${row + 1}:${row + 1}`];
}

/** Why these edits cannot be made; undefined where they can. */
function refusal(edits: readonly WorkbookEdit[], snapshot: Snapshot): string | undefined {
  try {
    for (const edit of edits) {
      if (!isRowEdit(edit)) refuseStale(edit, cellAt(snapshot, edit.cell));
      else {
        const { sheet } = placeOfRow(edit);
        refuseStaleRow(edit, (row, column) => cellAt(snapshot, { sheet, row, column }));
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}
