import type { IWorkbookData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { type Area, EditRefused } from "../../src/workbook";
import {
  type ArrangedSheet,
  type CellChange,
  arrangeSheets,
  changeRows,
  putCells,
  putMerges,
  putSizes,
  readLooks,
} from "../../src/xlsx";
import { digitPixels } from "../host/file/look-of-sheet";
import { extrasOf } from "../host/univer/extras";
import { rulesOf } from "../host/univer/rules";
import { putContent, putResult, sameContent } from "./cell-contents";
import { withMarks } from "./grid-marks";
import { keptXml } from "./kept-xml";
import { type CellDifference, type SheetDifferences, differencesOf } from "./differences";
import { lostNames } from "./lost-names";
import { openedData } from "./opened-data";
import { planOfSheet } from "./plan-of-sheet";
import type { RowLog } from "./row-log";
import { sizesOf } from "./sizes";
import { lostSentences } from "./wording";

/** A workbook that was opened from a file, and all that is known of what was done to it. */
export interface OpenedWorkbook {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** The names that the file has for its sheets, by the ids that Univer has for them. */
  readonly names: ReadonlyMap<string, string>;
  readonly workbook: FWorkbook;
  readonly log: RowLog;
}

/** The file with what was done to it. */
export interface SavedCopy {
  readonly bytes: Uint8Array;
  /** What was done and is not in it, Chinese, a sentence each, by sheets and cells. */
  readonly lost: readonly string[];
}

/**
 * The file that was opened, changed in what was changed since: rows, sheets, cells, marks, what the add-in keeps. All else of it stays as it
 * was, part for part; the same bytes where nothing was done. What of the grid the copy would not show is found by reading the copy, and told.
 * Throws EditRefused, with what is in the way, where no copy can be made.
 */
export function savedCopy(opened: OpenedWorkbook): SavedCopy {
  refuseColumns(opened);
  const grid = opened.workbook.getWorkbook().getSnapshot();
  const rows = changeRows(opened.bytes, rowSteps(opened));
  const arranged = arrangeSheets(rows, arrangement(opened, grid));
  const shown = openedData(arranged, "", "");
  const differences = differencesOf(shown, grid);
  const filled = putCells(arranged, cellChanges(differences));
  const merged = putMerges(filled, mergesOf(differences, grid));
  const sized = putSizes(merged, sizesOf(differences, shown, grid, digitPixels(readLooks(arranged).looks[0])));
  const marked = withMarks(sized, opened.workbook);
  const bytes = keptXml(marked, grid.custom);
  const added = new Set(grid.sheetOrder.filter((id) => !opened.names.has(id)).map((id) => grid.sheets[id]?.name ?? ""));
  const lost = lostSentences(differencesOf(openedData(bytes, "", ""), grid), added);
  return { bytes, lost: [...lost, ...lostNames(bytes, opened.workbook)] };
}

function refuseColumns({ workbook, log }: OpenedWorkbook): void {
  const names = log.withColumns.flatMap((id) => workbook.getSheetBySheetId(id)?.getSheetName() ?? []);
  if (names.length === 0) return;
  throw new EditRefused(
    `在试用台中插入、删除或移动了列（工作表${names.map((name) => `“${name}”`).join("、")}），这样的改动不能带回原文件，没有另存。` +
      "请撤销（Ctrl+Z）这些列的改动，再另存；需要增减列时，请在 Excel 或 WPS 中进行。",
  );
}

/** The steps on sheets that are still there, by the names that the file has for them. */
function rowSteps({ log, names, workbook }: OpenedWorkbook) {
  return log.steps.flatMap(({ sheetId, row, count }) => {
    const sheet = names.get(sheetId);
    return sheet !== undefined && workbook.getSheetBySheetId(sheetId) ? [{ sheet, row, count }] : [];
  });
}

function arrangement({ names, workbook }: OpenedWorkbook, grid: IWorkbookData): readonly ArrangedSheet[] {
  return workbook.getSheets().map((facade): ArrangedSheet => {
    const id = facade.getSheetId();
    const name = facade.getSheetName();
    const visible = !facade.isSheetHidden();
    const was = names.get(id);
    if (was !== undefined) return { was, name, visible };
    const plan = planOfSheet({
      sheet: grid.sheets[id] ?? {},
      styles: grid.styles,
      rules: rulesOf(facade),
      extras: extrasOf(facade),
      nameOf: (other) => workbook.getSheetBySheetId(other)?.getSheetName(),
    });
    return { plan, visible };
  });
}

function cellChanges(differences: readonly SheetDifferences[]): ReadonlyMap<string, readonly CellChange[]> {
  return new Map(differences.map(({ sheet, cells }) => [sheet, cells.flatMap(cellChange)]));
}

/** Nothing where it looks otherwise alone, or where a formula that stays gives what no file keeps. */
function cellChange({ row, column, now, was, format }: CellDifference): readonly CellChange[] {
  const isResult = was?.formula !== undefined && sameContent(was, now);
  const content = was === undefined ? ({ kind: "kept" } as const) : isResult ? putResult(now) : putContent(now);
  if (content === undefined || (content.kind === "kept" && format === undefined)) return [];
  return [{ row, column, content, ...(format !== undefined && { format }) }];
}

/** The merged areas of the sheets that do not have those of the file. */
function mergesOf(
  differences: readonly SheetDifferences[],
  { sheets }: IWorkbookData,
): ReadonlyMap<string, readonly Area[]> {
  const changed = new Set(differences.flatMap(({ sheet, aspects }) => (aspects.includes("merges") ? [sheet] : [])));
  return new Map(
    Object.values(sheets).flatMap(({ name = "", mergeData = [] }) =>
      changed.has(name)
        ? [[name, mergeData.map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({ top, left, bottom, right }))] as const] // prettier-ignore
        : [],
    ),
  );
}
