import type { Report } from "../../diagnose/report";
import type { SheetTable } from "../../tables";
import type { Snapshot } from "../../workbook";
import { checkAfter } from "../check/check-after";
import type { Checks } from "../check/checker";
import { type Keeps, type Reads, WorkbookError } from "../port";
import { type Progress, begin } from "../progress";
import { keptSheetTables, namedAsNow, withSheetTable, withoutSheet } from "./kept-sheet-tables";
import { type SaidChange, isSaid } from "./said-change";
import { topWords } from "./top-words";
import { SHEET_TABLES_NAMESPACE, sheetTablesXml } from "./sheet-tables-xml";

/** Who waits for what is said of sheets to be kept. */
export interface SayingProgress extends Progress {
  /** Told right before it is kept what that changes, so that it is known should nobody hear of its end. */
  readonly onSaying?: (change: SaidChange) => void;
}

/**
 * 这张表是表N: keeps in the workbook which table a sheet is, in place of what was said of the sheet or of the table before, and checks again. Fails with
 * WorkbookError: where there is no such sheet, where what the workbook keeps cannot be read (and so must not be overwritten), and where the host fails.
 */
export async function assignSheet(
  port: Reads & Keeps,
  checker: Checks,
  said: Omit<SheetTable, "id">,
  progress: SayingProgress = {},
): Promise<Report> {
  return keep(port, checker, progress, (kept, { sheets }) => {
    const sheet = sheets.find(({ name }) => name === said.sheet);
    if (!sheet) throw gone(said.sheet);
    return withSheetTable(kept, { ...said, ...(sheet.id !== undefined && { id: sheet.id }), words: topWords(sheet) });
  });
}

/** 取消指定: takes away what the workbook keeps about a sheet, also one that is gone, and checks again. Fails with WorkbookError. */
export async function unassignSheet(
  port: Reads & Keeps,
  checker: Checks,
  sheet: string,
  progress: SayingProgress = {},
): Promise<Report> {
  return keep(port, checker, progress, (kept) => withoutSheet(kept, sheet));
}

/**
 * 撤销: what the workbook kept about its sheets before that change is kept again, and the workbook is checked. Fails with WorkbookError, as where something else was
 * said of the sheets since; with DoneUnchecked where only the check failed.
 */
export async function unsay(
  port: Reads & Keeps,
  checker: Checks,
  { before, after }: SaidChange,
  progress: Progress = {},
): Promise<Report> {
  return keep(port, checker, progress, (_, __, said) => {
    if (!isSaid(after, said)) throw saidAnew();
    return before;
  });
}

async function keep(
  port: Reads & Keeps,
  checker: Checks,
  progress: SayingProgress,
  change: (named: readonly SheetTable[], snapshot: Snapshot, said: readonly SheetTable[]) => readonly SheetTable[],
): Promise<Report> {
  begin("reading", progress);
  const snapshot = await port.read();
  const { said, problem } = keptSheetTables((await port.kept(SHEET_TABLES_NAMESPACE))[0]);
  if (problem !== undefined) throw unreadable(problem);
  const changed = change(namedAsNow(said, snapshot), snapshot, said);
  begin("keeping", progress);
  progress.onSaying?.({ before: said, after: changed });
  await port.keep(SHEET_TABLES_NAMESPACE, sheetTablesXml(changed));
  return checkAfter(port, checker, progress, changed);
}

function gone(sheet: string): WorkbookError {
  return new WorkbookError(
    "SheetGone",
    `工作簿中已经没有工作表“${sheet}”。`,
    "请点“一键校验”，再重新指定。工作簿没有改动。",
    true,
  );
}

function saidAnew(): WorkbookError {
  return new WorkbookError(
    "SaidAnew",
    "没有撤销：这一步之后，工作簿里保存的“这张表是”又改过。工作簿没有改动。",
    "请在“您指定的工作表”里核对，或不撤这一步。",
    true,
  );
}

function unreadable(problem: string): WorkbookError {
  return new WorkbookError("SheetTablesUnreadable", problem, "请改用最后一次能正常读取的工作簿副本。", true);
}
