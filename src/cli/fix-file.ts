import { planFixes, safeFixes } from "../app/fix/plan-fixes";
import { recalculate } from "../formula";
import type { OwnList } from "../catalogue";
import type { Fix } from "../rules";
import {
  type CellEdit,
  EditRefused,
  type Snapshot,
  type WorkbookEdit,
  apart,
  cellInFormula,
  cellText,
  isRowEdit,
  placeOfRow,
} from "../workbook";
import { reportSheetsOf } from "../present/sheets/own-sheets";
import { type FileEdit, type FormulaResult, clearMarks, editCells, readWorkbook } from "../xlsx";
import { type CheckedFile, checkBytes } from "./check-file";

/** A workbook after its safe fixes, checked again. */
export interface FixedFile extends CheckedFile {
  /** What was changed, a line each. */
  readonly changes: readonly string[];
  /** What the user must know besides, a sentence each. */
  readonly notices: readonly string[];
}

/** A 款 that was missing shows that its 类 is missing, too; deeper the codes do not go. */
const MOST_PASSES = 3;

/**
 * Applies all safe fixes of a checked workbook, in memory, and checks what it then holds; rows that are found to be missing once others are
 * there are put in as well. Throws XlsxError.
 */
export function fixFile(opened: CheckedFile, codes?: OwnList): FixedFile {
  let fixed = fixOnce(opened, safeFixes(opened.report), codes);
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const rows = safeFixes(fixed.report).filter((fix) => fix.rows !== undefined);
    const next = rows.length === 0 ? undefined : fixOnce(fixed, rows, codes);
    if (!next || next.changes.length === 0) break;
    const notices = [...new Set([...fixed.notices, ...next.notices])];
    fixed = { ...next, changes: [...fixed.changes, ...next.changes], notices };
  }
  return fixed;
}

function fixOnce(opened: CheckedFile, fixes: readonly Fix[], codes: OwnList | undefined): FixedFile {
  const { snapshot } = opened;
  // Marks of an earlier call go first: the formats of changed cells come behind those that the workbook itself has.
  const before = fixes.length === 0 ? opened.bytes : clearMarks(opened.bytes, reportSheetsOf(snapshot));
  const { possible, reasons: impossible } = rowsThatFit(before, snapshot, fixes);
  const { applied, refused, edits } = planFixes(snapshot, possible);
  const reasons = [...impossible, ...refused.map(({ reason }) => reason)];
  if (applied.length === 0) return { ...opened, changes: [], notices: reasons };
  const { results, unknown } = recalculate(snapshot, apart(edits).cells);
  const changes = edits.filter(isFileEdit);
  // A copy of an old format has the results in the place of the formulas.
  const bytes = opened.readAs
    ? editCells(before, { edits: [...changes, ...asValues(results, before)] })
    : editCells(before, { edits: changes, results });
  const sheets = new Set(edits.map(sheetOf));
  const locked = snapshot.sheets.filter(({ name, protected: isProtected }) => isProtected && sheets.has(name));
  return {
    ...checkBytes(bytes, codes),
    ...(opened.readAs && { readAs: opened.readAs }),
    changes: applied.map(({ label }) => label),
    notices: [
      ...reasons,
      ...locked.map(({ name }) => `工作表“${name}”受保护：修改已写入副本，保护保持不变。`),
      ...(unknown.length > 0 ? [notCalculated(unknown.map(cellInFormula))] : []),
    ],
  };
}

interface Possible {
  readonly possible: readonly Fix[];
  /** Why the others are not possible in this file, a sentence each. */
  readonly reasons: readonly string[];
}

/** The fixes without those that put a row into a sheet that cannot take one in a file. All are tried at once, for most files take every row. */
function rowsThatFit(bytes: Uint8Array, snapshot: Snapshot, fixes: readonly Fix[]): Possible {
  const withRows = fixes.filter(({ rows }) => rows !== undefined);
  if (withRows.length === 0 || refusalOf(bytes, snapshot, withRows) === undefined)
    return { possible: fixes, reasons: [] };
  const refusals = new Map(
    withRows.flatMap((fix) => {
      const reason = refusalOf(bytes, snapshot, [fix]);
      return reason === undefined ? [] : [[fix, reason] as const];
    }),
  );
  return { possible: fixes.filter((fix) => !refusals.has(fix)), reasons: [...new Set(refusals.values())] };
}

/** Why rows cannot be put into the file; undefined where they can. */
function refusalOf(bytes: Uint8Array, snapshot: Snapshot, fixes: readonly Fix[]): string | undefined {
  try {
    editCells(bytes, { edits: planFixes(snapshot, fixes).edits.filter(isFileEdit) });
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** The results of formulas as values to be put into a workbook that has none. */
function asValues(results: readonly FormulaResult[], bytes: Uint8Array): CellEdit[] {
  const texts = new Map(
    readWorkbook(bytes).sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [cellInFormula({ sheet: name, row, column }), cellText(value)] as const),
    ),
  );
  return results.map(({ cell, decimal }) => ({
    cell,
    before: texts.get(cellInFormula(cell)) ?? "",
    content: { kind: "number", decimal },
  }));
}

/** Nothing is taken out of a file: rows go only where they are undone, and a file's own copy is its undoing. */
function isFileEdit(edit: WorkbookEdit): edit is FileEdit {
  return !("remove" in edit);
}

function sheetOf(edit: WorkbookEdit): string {
  return isRowEdit(edit) ? placeOfRow(edit).sheet : edit.cell.sheet;
}

const NAMED_CELLS = 5;

function notCalculated(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED_CELLS).join("、") + (cells.length > NAMED_CELLS ? `等 ${cells.length} 处` : "");
  return `公式 ${named} 引用了（或可能引用了）改过的单元格，用 Excel 打开副本时才会重新计算；本次校验用的是其原来的结果。`;
}
