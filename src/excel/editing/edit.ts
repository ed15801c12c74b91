import { WorkbookError } from "../../app/port";
import {
  a1,
  apart,
  cellInFormula,
  type CellEdit,
  EditRefused,
  isRowInsertion,
  placeOfRow,
  refuseStale,
  type ReplacedFormat,
  type WorkbookEdit,
} from "../../workbook";
import { changedMeanwhile, doneButOthers, protectedSheet, rowNotFilled } from "./edit-errors";
import { written } from "./edit-content";
import { formatFor, type FormatLook, formatOf, lookAtFormat } from "./edit-formats";
import { changeRows, lookAtRow, refuseChanged, requireFilled, RowNotFilled, type RowLook } from "./edit-rows";
import { refusedWhole } from "../errors";
import type { Conversation } from "../run";
import {
  ChangedMeanwhile,
  giveBack,
  giveCellsBack,
  isChanged,
  isMoved,
  isRowChanged,
  lookAgain,
  lookAtRowsAgain,
  requireUnchanged,
  restored,
  type RowAgain,
  type Standing,
} from "./meanwhile";
import { takeRowsBack } from "./take-rows-back";

/** An edit that failed and could not be taken back; `cause` is what failed first. */
export class HalfEdited extends Error {
  readonly left = "部分单元格或行可能已经修改，请重新校验后核对。";

  constructor(override readonly cause: unknown) {
    super("Edits were left half made");
  }
}

/** A cell that is to be changed, with what was asked about it. */
interface CellLook {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly format: FormatLook;
}

/** What a cell held before it was changed, and its number format where that was changed, too. */
interface Old {
  readonly edit: CellEdit;
  readonly value: string | number | boolean;
  readonly format: string | undefined;
}

/**
 * Changes cells, and puts rows in or takes them out, in two round trips: a look at what they hold, and all changes at once. A failure among
 * them is taken back, and so is all where somebody has changed a cell between the two; but where a row has gone, which cannot be put back, what
 * somebody has put into a cell stays, as if he had done it afterwards. Gives the number formats that were replaced.
 */
export async function editCells(
  excel: Conversation,
  edits: readonly WorkbookEdit[],
): Promise<readonly ReplacedFormat[]> {
  if (edits.length === 0) return [];
  const { cells, rows } = apart(edits);
  const sheetOf = (name: string): Excel.Worksheet => excel.context.workbook.worksheets.getItem(name);
  const looks = cells.map((edit) => lookAtCell(sheetOf(edit.cell.sheet), edit));
  const rowLooks = rows.map((edit) => lookAtRow(sheetOf(placeOfRow(edit).sheet), edit));
  await excel.sync();
  const olds = refusing(() => {
    for (const look of [...looks, ...rowLooks]) refuseProtected(look);
    for (const look of rowLooks) refuseChanged(look);
    return looks.map(stillHolds);
  });
  const standings = looks.map(({ edit, range }, index) => ({
    edit,
    cell: lookAgain(range),
    format: olds[index]?.format,
  }));
  const places = lookAtRowsAgain(rowLooks);
  looks.forEach(change);
  const added = changeRows(rowLooks);
  try {
    await excel.sync();
    requireUnchanged(standings, places);
    added.forEach(requireFilled);
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    const isLate = failure instanceof ChangedMeanwhile;
    const insertions = rows.filter(isRowInsertion);
    if (isLate && insertions.length < rows.length) throw await keepOthers(excel, standings, places);
    await excel
      .mend((again) => (isLate ? giveBack(again, standings, insertions) : takeBack(again, olds, rowLooks)))
      .catch(() => {
        throw new HalfEdited(failure);
      });
    throw isLate ? changedMeanwhile() : failure instanceof RowNotFilled ? rowNotFilled() : failure;
  }
  return olds.flatMap(({ edit, format }) => (format === undefined ? [] : [{ cell: edit.cell, format }]));
}

/** Where a row has gone all stays done, but for cells that somebody has changed meanwhile: they get what he has put there. @returns what to tell */
async function keepOthers(
  excel: Conversation,
  standings: readonly Standing[],
  places: readonly RowAgain[],
): Promise<Error> {
  if (places.some(isMoved)) return new HalfEdited(new ChangedMeanwhile());
  const others = standings.filter(isChanged);
  const rows = places.map(({ look }) => look.edit);
  try {
    await excel.mend((again) => giveCellsBack(again, others, rows));
  } catch (failure) {
    return new HalfEdited(failure);
  }
  return doneButOthers(
    others.map(({ edit }) => cellInFormula(edit.cell)),
    places.filter(isRowChanged).map(({ look }) => placeOfRow(look.edit)),
  );
}

function lookAtCell(sheet: Excel.Worksheet, edit: CellEdit): CellLook {
  sheet.load("protection/protected");
  const range = sheet.getRange(a1(edit.cell));
  range.load("values,formulas");
  return { edit, sheet, range, format: lookAtFormat(sheet, edit) };
}

/** The format goes first: a number that is put into a cell for texts is a text. */
function change({ edit, range, format }: CellLook): void {
  const pattern = formatFor(format);
  if (pattern !== undefined) range.numberFormat = [[pattern]];
  range.values = [[written(edit.content)]];
}

/** What a cell holds, where that is what its edit expects. */
function stillHolds({ edit, range, format }: CellLook): Old {
  const value = range.values[0]?.[0] as string | number | boolean;
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  refuseStale(edit, value === "" && !isFormula ? undefined : { value, ...(isFormula && { formula }) });
  return { edit, value, format: formatFor(format) === undefined ? undefined : formatOf(format.range) };
}

function refuseProtected({ sheet, edit }: CellLook | RowLook): void {
  if (sheet.protection.protected) throw protectedSheet("cell" in edit ? edit.cell.sheet : placeOfRow(edit).sheet);
}

/** What is refused because the workbook has changed, as a failure of the port's. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new WorkbookError(
      "EditRefused",
      `修改单元格没有完成：${error.message}工作簿没有改动。`,
      "请重新校验后再试一次。",
      true,
    );
  }
}

/** Rows first, for the places of cells are those before any row came. */
async function takeBack(excel: Conversation, olds: readonly Old[], rows: readonly RowLook[]): Promise<void> {
  const sheet = (name: string): Excel.Worksheet => excel.context.workbook.worksheets.getItem(name);
  if (rows.length > 0) await takeRowsBack(rows, { sheet, sync: () => excel.sync() });
  for (const { edit, value, format } of olds) {
    const range = sheet(edit.cell.sheet).getRange(a1(edit.cell));
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[restored(value, value)]];
  }
  await excel.sync();
}
