import type { Report, ReportEdit, ReportFix, ReportRow, ReportRowCell } from "../../diagnose/report";
import {
  type CellEdit,
  type CellRef,
  type EditContent,
  EditRefused,
  type NewContent,
  type RowInsertion,
  type Snapshot,
  type SnapshotCell,
  type WorkbookEdit,
  cellInFormula,
  columnIndex,
  isRowEdit,
  parseA1,
  placeOfRow,
  refuseStale,
  refuseStaleRow,
  sheetInFormula,
} from "../../workbook";
import { cellsAt } from "./cells-at";
import { undoOf } from "./undo-edits";

/** Which fixes can be made in a workbook as it stands, and how they are undone. */
export interface FixPlan {
  readonly applied: readonly ReportFix[];
  /** Fixes that cannot be made, each with the reason as a Chinese sentence. */
  readonly refused: readonly { readonly fix: ReportFix; readonly reason: string }[];
  readonly edits: readonly WorkbookEdit[];
  /** What gives every changed cell its content back, and takes out the rows that came. */
  readonly undo: readonly WorkbookEdit[];
}

/** The safe fixes of a report, each once, the surest first; none for a finding that has been explained. */
export function safeFixes(report: Report): ReportFix[] {
  const open = report.findings.filter((finding) => !finding.explanation);
  const fixes = [...report.suspects, ...open].flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return [...new Map(fixes.map((fix) => [JSON.stringify([fix.edits, fix.rows]), fix])).values()];
}

/**
 * Puts fixes to the cells as they stand. Pure. Of two fixes that change the same cell, or put a row in at the same place, the second is
 * refused; so is a row that adds up cells that another fix changes.
 */
export function planFixes(snapshot: Snapshot, fixes: readonly ReportFix[]): FixPlan {
  const wanted = fixes.map((fix) => ({
    fix,
    edits: [...fix.edits.map(cellEdit), ...(fix.rows ?? []).map(insertionOf)],
  }));
  const cells = cellsAt(
    snapshot,
    wanted.flatMap(({ edits }) => edits.flatMap((edit) => [...changedCells(edit), ...readCells(edit)])),
  );
  const changed = new Set<string>();
  const read = new Set<string>();
  const plan = { applied: [] as ReportFix[], refused: [] as { fix: ReportFix; reason: string }[] };
  const edits: WorkbookEdit[] = [];
  for (const { fix, edits: own } of wanted) {
    const changes = [...own.flatMap(changedCells).map(cellInFormula), ...own.flatMap(rowPlaces)];
    const reads = own.flatMap(readCells).map(cellInFormula);
    const isTaken = changes.some((key) => changed.has(key) || read.has(key)) || reads.some((key) => changed.has(key));
    const reason = isTaken ? `${fix.label}：同一单元格已有另一项修改，没有修改。` : refusal(own, cells);
    if (reason !== undefined) plan.refused.push({ fix, reason });
    else {
      for (const key of changes) changed.add(key);
      for (const key of reads) read.add(key);
      plan.applied.push(fix);
      edits.push(...own);
    }
  }
  return { ...plan, edits, undo: undoOf(edits, cells) };
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
function refusal(edits: readonly WorkbookEdit[], cells: ReadonlyMap<string, SnapshotCell>): string | undefined {
  try {
    for (const edit of edits) {
      if (!isRowEdit(edit)) refuseStale(edit, cells.get(cellInFormula(edit.cell)));
      else {
        const { sheet } = placeOfRow(edit);
        refuseStaleRow(edit, (row, column) => cells.get(cellInFormula({ sheet, row, column })));
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

function cellEdit({ sheet, address, before, after }: ReportEdit): CellEdit {
  return { cell: { sheet, ...positionOf(address) }, before, content: contentOf(after) };
}

function insertionOf({ sheet, number, like, cells, held }: ReportRow): RowInsertion {
  return {
    insert: { sheet, row: number - 1 },
    like: like - 1,
    cells: cells.map((cell) => ({ column: columnIndex(cell.column), content: newContentOf(cell) })),
    held: held.map(({ address, text }) => ({ ...positionOf(address), holds: { text } })),
  };
}

function newContentOf({ after, sumOf }: ReportRowCell): NewContent {
  if (!sumOf || !("number" in after)) return contentOf(after);
  return { kind: "sum", rows: sumOf.map((number) => number - 1), decimal: after.number };
}

/** Throws RangeError for what is no cell's address, which no report has. */
function positionOf(address: string) {
  const position = parseA1(address);
  if (!position) throw new RangeError(`Not a cell address: ${address}`);
  return position;
}

function contentOf(after: ReportEdit["after"]): EditContent {
  if ("number" in after) return { kind: "number", decimal: after.number };
  return after.text === "" ? { kind: "blank" } : { kind: "text", text: after.text };
}
