import type { Comparison, MoneyDrawings } from "../../comparison";
import type { Snapshot, WorkbookEdit } from "../../workbook";
import type { Plans } from "../check/checker";
import { keptForCheck, keptOptions } from "../check/what-is-kept";
import { undoOf, withFormats } from "../fix/undo-edits";
import { type Edits, type Keeps, type Reads, WorkbookError } from "../port";
import type { Filling, LastYear } from "./last-year";

/** This year beside last year, as a workbook has them. */
export interface LastYearRead {
  readonly lastYear: LastYear;
  /** Absent where nothing is known of last year. */
  readonly comparison?: Comparison;
  readonly drawings?: MoneyDrawings;
  /** The workbook that was read. */
  readonly snapshot: Snapshot;
}

/**
 * 上年同比: what the workbook knows of last year, and its tables beside it, as they would be printed now. Changes nothing. Throws WorkbookError where the
 * host fails, and `no-tables` where the workbook has neither tables nor a ledger that can be read.
 */
export async function readLastYear(port: Reads & Keeps, checker: Plans): Promise<LastYearRead> {
  const snapshot = await port.read();
  const kept = keptOptions(await keptForCheck(port), snapshot);
  const planned = await checker.plan(snapshot, { document: true, ...kept });
  if (!("plans" in planned) || !planned.lastYear) throw nothingToCompare(planned.kind === "several-ledgers");
  const { lastYear, comparison, drawings } = planned;
  return { lastYear, snapshot, ...(comparison && { comparison }), ...(drawings && { drawings }) };
}

/**
 * 填上年数: writes what is to be filled into the cells of the sheet 上年预算, each of which must still be empty; all of it or nothing. Throws WorkbookError
 * where the host refuses.
 * @returns what takes it back
 */
export async function fillLastYear(
  port: Edits,
  filling: readonly Filling[],
  before: Snapshot,
): Promise<readonly WorkbookEdit[]> {
  const edits = filling.map(({ edit }) => edit);
  const { formats } = await port.edit(edits);
  return withFormats({ edits, undo: undoOf(edits, before) }, formats);
}

function nothingToCompare(areSeveral: boolean): WorkbookError {
  const advice = areSeveral
    ? "工作簿里有几张预算明细，不知道用哪一张。请先点“一键生成”，选定一张并生成，再来比较。"
    : "请打开有预算明细或预算公开表的工作簿；也可以先新建填报模板。";
  return new WorkbookError("no-tables", "没有可以与上年比较的数。", advice, true);
}
