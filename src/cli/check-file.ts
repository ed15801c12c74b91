import { checkWorkbook } from "../app/check/check-workbook";
import { checkerHere } from "../app/check/checker-here";
import { hasTables } from "../app/check/has-tables";
import { drawingsOfWorkbook } from "../app/compare/drawings-of-workbook";
import { WorkbookError } from "../app/port";
import type { FileResult } from "../present/file-result";
import type { OwnList } from "../catalogue";
import type { Report } from "../diagnose";
import type { Templates } from "../tables";
import type { Snapshot } from "../workbook";
import { documentKind } from "./file-kinds";
import { FileError } from "./files";
import { type OpenedWorkbook, openWorkbook } from "./open-workbook";

/** A workbook that was opened and checked. */
export interface CheckedFile extends OpenedWorkbook {
  readonly report: Report;
}

/** Opens and checks a workbook of any format. Rejects with FileError or WorkbookError with a sentence for the accountant. */
export async function openAndCheck(file: string, templates: Templates, codes?: OwnList): Promise<CheckedFile> {
  const document = documentKind(file);
  if (document !== undefined) throw new FileError("unsupported", notChecked(document));
  const opened = await openWorkbook(file);
  const report = await checkWorkbook(opened.host, checkerHere(templates, codes));
  if (!hasTables(report)) throw new FileError("no-tables", noTables(await opened.host.read()));
  return { ...opened, report };
}

/**
 * The same, with every failure as a result: one file's must not keep the others from being checked.
 * @param draws whether a page is to show it, and so what is drawn of its money is wanted, too
 */
export async function checkFile(
  file: string,
  templates: Templates,
  codes?: OwnList,
  draws = false,
): Promise<FileResult> {
  try {
    const { report, readAs, host } = await openAndCheck(file, templates, codes);
    const drawings = draws ? drawingsOfWorkbook(await host.read(), templates, codes) : undefined;
    return { file, ...(readAs && { readAs }), report, ...(drawings && { drawings }) };
  } catch (error) {
    if (error instanceof FileError || error instanceof WorkbookError)
      return { file, error: { code: error.code, message: error.message } };
    return unexpectedResult(file, error);
  }
}

function notChecked(document: string): string {
  return `这是${document}，命令行还不能校验。请校验其中各张表的工作簿，文字部分由人工核对。`;
}

/** The result of a file that the program was not made for: what went wrong, to be handed to its developers. */
export function unexpectedResult(file: string, error: unknown): FileResult {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    error: { code: "unexpected", message: `程序出错，未能检查：${reason}。请把这句话和这个文件一起反馈给开发者。` },
  };
}

const NAMED_SHEETS = 5;

function noTables(snapshot: Snapshot): string {
  const names = snapshot.sheets.map((sheet) => `“${sheet.name}”${sheet.cells.length === 0 ? "（空）" : ""}`);
  const shown = names.slice(0, NAMED_SHEETS).join("、") + (names.length > NAMED_SHEETS ? `等 ${names.length} 张` : "");
  return `没有找到任何一张预算公开表，工作表${shown}中没有可辨认的表名和表头。请确认文件是否正确，表名应与规定样式一致，如“单位收支总体情况表”。`;
}
