import { checkSnapshot } from "../app/check/check-snapshot";
import { withKeptExplanations } from "../app/explain/with-kept-explanations";
import { keptCheckOptions } from "../app/columns/kept-columns";
import { COLUMNS_NAMESPACE } from "../app/columns/columns-xml";
import { EXPLANATIONS_NAMESPACE } from "../app/explain/explanations-xml";
import type { FileResult } from "../present/file-result";
import type { OwnList } from "../catalogue";
import type { Report } from "../diagnose";
import type { Snapshot } from "../workbook";
import { XlsxError, readCustomXml, readWorkbook } from "../xlsx";
import { documentKind } from "./file-kinds";
import { FileError } from "./files";
import { type OpenedWorkbook, openWorkbook } from "./open-workbook";

/** A workbook that was read and checked. */
export interface CheckedFile extends OpenedWorkbook {
  readonly report: Report;
}

/** Reads and checks a workbook of any format. Rejects with FileError or XlsxError with a sentence for the accountant. */
export async function openAndCheck(file: string, codes?: OwnList): Promise<CheckedFile> {
  const document = documentKind(file);
  if (document !== undefined) throw new FileError("unsupported", notChecked(document));
  return checkOpened(await openWorkbook(file), codes);
}

/** Checks the bytes of an .xlsx. Throws FileError or XlsxError with a sentence for the accountant. */
export function checkBytes(bytes: Uint8Array, codes?: OwnList): CheckedFile {
  return checkOpened({ bytes, snapshot: readWorkbook(bytes) }, codes);
}

function checkOpened(opened: OpenedWorkbook, codes?: OwnList): CheckedFile {
  const { bytes, snapshot } = opened;
  const notes = readCustomXml(bytes, EXPLANATIONS_NAMESPACE);
  const columns = keptCheckOptions(readCustomXml(bytes, COLUMNS_NAMESPACE));
  const report = withKeptExplanations(checkSnapshot(snapshot, { ...columns, ...(codes && { codes }) }), notes);
  if (report.tables.every((table) => table.state === "missing")) throw new FileError("no-tables", noTables(snapshot));
  return { ...opened, report };
}

/** The same, with every failure that a file can cause as a result. */
export async function checkFile(file: string, codes?: OwnList): Promise<FileResult> {
  try {
    const { report, readAs } = await openAndCheck(file, codes);
    return { file, ...(readAs && { readAs }), report };
  } catch (error) {
    if (error instanceof FileError || error instanceof XlsxError)
      return { file, error: { code: error.code, message: error.message } };
    throw error;
  }
}

function notChecked(document: string): string {
  return `这是${document}，命令行还不能校验。请校验其中各张表的工作簿，文字部分由人工核对。`;
}

const NAMED_SHEETS = 5;

function noTables(snapshot: Snapshot): string {
  const names = snapshot.sheets.map((sheet) => `“${sheet.name}”${sheet.cells.length === 0 ? "（空）" : ""}`);
  const shown = names.slice(0, NAMED_SHEETS).join("、") + (names.length > NAMED_SHEETS ? `等 ${names.length} 张` : "");
  return `没有找到任何一张预算公开表，工作表${shown}中没有可辨认的表名和表头。请确认文件是否正确，表名应与规定样式一致，如“单位收支总体情况表”。`;
}
