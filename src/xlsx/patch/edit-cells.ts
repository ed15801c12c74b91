import {
  apart,
  type CellEdit,
  type CellRef,
  EditRefused,
  isRowInsertion,
  LAST_COLUMN,
  oncePer,
  type Position,
  refuseStale,
  refuseStaleRow,
  type RowInsertion,
  type SheetSnapshot,
  type Snapshot,
} from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbook } from "../read/read-workbook";
import { readWorkbookParts } from "../read/workbook";
import { calculatedOnLoad } from "./calculation";
import { type CellChange, editSheet } from "./edit-sheet";
import { FormatVariants } from "./format-variants";
import { PackageEdit } from "./package-edit";
import { insertRows } from "./rows/insert-rows";

/** What to change in the cells of a workbook. */
export interface EditRequest {
  readonly edits: readonly FileEdit[];
  /** Formulas that read the changed cells, with their results as decimal texts, for programs that do not calculate. */
  readonly results?: readonly FormulaResult[];
  readonly limits?: Partial<Limits>;
}

/** A cell to change, or a row to put in. Rows are taken out in Excel alone: a file is not undone, it is a copy. */
export type FileEdit = CellEdit | RowInsertion;

/** What a formula gives once cells have been changed. */
export interface FormulaResult {
  readonly cell: CellRef;
  readonly decimal: string;
}

/**
 * A copy of the workbook with the contents of cells changed and rows put in, all of it or nothing; formats stay. Where it has formulas, Excel
 * is told to calculate them anew when it opens the copy. Throws EditRefused where a cell has a formula, is not what its edit expects, or has
 * no sheet, and where a sheet holds what cannot be moved; XlsxError for a file that cannot be read; RangeError for a number that is none.
 */
export function editCells(bytes: Uint8Array, { edits, results = [], limits }: EditRequest): Uint8Array {
  if (edits.length === 0) return bytes;
  const snapshot = readWorkbook(bytes, { limits });
  refuseAny(edits, snapshot);
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const workbook = readWorkbookParts(edit.file);
  const styles = workbook.styles === undefined ? undefined : edit.text(workbook.styles);
  // Formats of ours for an earlier report must stay the last, or they would not be known again.
  const formats = new FormatVariants(
    styles?.includes("<!--budget-disclosure") ? undefined : styles,
    workbook.styles ?? "",
  );
  const { cells, rows } = apart(edits);
  const bySheet = changesBySheet(cells, results);
  for (const { name, part } of workbook.sheets) {
    const changes = bySheet.get(name);
    if (changes) edit.replace(part, editSheet(edit.text(part) ?? "", part, name, changes, formats));
  }
  insertRows(edit, workbook, rows.filter(isRowInsertion), formats);
  if (formats.changed !== undefined && workbook.styles !== undefined) edit.replace(workbook.styles, formats.changed);
  const calculates = snapshot.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined));
  if (calculates) edit.replace(workbook.main, calculatedOnLoad(edit.text(workbook.main) ?? "", workbook.main));
  return edit.build();
}

function refuseAny(edits: readonly FileEdit[], snapshot: Snapshot): void {
  const cellsOf = oncePer((sheet: SheetSnapshot) => new Map(sheet.cells.map((cell) => [placeKey(cell), cell])));
  for (const edit of edits) {
    const { sheet } = isRowInsertion(edit) ? edit.insert : edit.cell;
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    if (!found) throw new EditRefused(`文件中没有工作表“${sheet}”，没有修改。`);
    const cellAt = (row: number, column: number) => cellsOf(found).get(placeKey({ row, column }));
    if (isRowInsertion(edit)) refuseStaleRow(edit, cellAt);
    else refuseStale(edit, cellAt(edit.cell.row, edit.cell.column));
  }
}

function placeKey({ row, column }: Position): number {
  return row * (LAST_COLUMN + 1) + column;
}

function changesBySheet(edits: readonly CellEdit[], results: readonly FormulaResult[]): Map<string, CellChange[]> {
  const bySheet = new Map<string, CellChange[]>();
  const all = [
    ...edits,
    ...results.map(({ cell, decimal }) => ({ cell, content: { kind: "result" as const, decimal } })),
  ];
  for (const { cell, content } of all) {
    const { sheet, row, column } = cell;
    const known = bySheet.get(sheet);
    if (known) known.push({ row, column, content });
    else bySheet.set(sheet, [{ row, column, content }]);
  }
  return bySheet;
}
