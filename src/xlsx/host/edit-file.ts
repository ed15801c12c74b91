import type { EditOutcome } from "../../app/port";
import { recalculate } from "../../formula";
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
} from "../../workbook";
import type { Limits } from "../limits";
import { type FileEdit, type FormulaResult, editCells } from "../patch/edit-cells";
import { patchWorkbook } from "../patch/patch-workbook";
import { readWorkbook } from "../read/read-workbook";

/** A file as it is before edits. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** The bytes hold the values of the snapshot's formulas in their place. */
  readonly isValues: boolean;
  /** The names of the sheets about the workbook, which go; absent where it is not known. */
  readonly reports?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** A file with edits made, and what the user must know of them. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly outcome: EditOutcome;
}

/**
 * Makes edits in a file, calculates the sums that read them, and tells which formulas it cannot calculate. Protection stays: a copy may be
 * changed under it. What an earlier call had laid over the file goes first: it speaks of the workbook as it was, and its formats must stay the
 * last. Throws EditRefused and XlsxError.
 */
export function editFile(file: OpenedFile, edits: readonly WorkbookEdit[]): EditedFile {
  const { snapshot, isValues, limits } = file;
  const { results, unknown } = recalculate(snapshot, apart(edits).cells);
  const changed = new Set(edits.map((edit) => (isRowEdit(edit) ? placeOfRow(edit).sheet : edit.cell.sheet)));
  const locked = snapshot.sheets.filter((sheet) => sheet.protected && changed.has(sheet.name));
  const before = bare(file);
  const changes = edits.map(fileEdit);
  const request = isValues ? { edits: [...changes, ...asValues(results, before)] } : { edits: changes, results };
  return {
    bytes: editCells(before, { ...request, ...(limits && { limits }) }),
    outcome: { formats: [], uncalculated: unknown, protectedSheets: locked.map(({ name }) => name) },
  };
}

/** Why edits cannot be made in a file; undefined where they can. */
export function refusalInFile(file: OpenedFile, edits: readonly WorkbookEdit[]): string | undefined {
  const { limits } = file;
  try {
    editCells(bare(file), { edits: edits.map(fileEdit), ...(limits && { limits }) });
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** The file without what an earlier call had laid over it. Formats stay where nobody says which sheets use them. */
function bare({ bytes, reports, limits }: Pick<OpenedFile, "bytes" | "reports" | "limits">): Uint8Array {
  const over = reports ? { replaced: reports } : { keepsFormats: true };
  return patchWorkbook(bytes, { marks: [], ...over, ...(limits && { limits }) }).bytes;
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

function fileEdit(edit: WorkbookEdit): FileEdit {
  if ("remove" in edit) throw new EditRefused("文件中的行不能删除，没有修改。原来的文件没有改动，请从原文件重新开始。");
  return edit;
}
