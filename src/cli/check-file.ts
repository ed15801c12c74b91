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
import { FileError, readInput } from "./files";

/** A workbook that was read and checked. */
export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** Reads and checks a workbook. Throws FileError or XlsxError with a sentence for the accountant. */
export function openAndCheck(file: string, codes?: OwnList): CheckedFile {
  return checkBytes(readInput(file), codes);
}

/** Checks a workbook's bytes. Throws FileError or XlsxError with a sentence for the accountant. */
export function checkBytes(bytes: Uint8Array, codes?: OwnList): CheckedFile {
  const snapshot = readWorkbook(bytes);
  const notes = readCustomXml(bytes, EXPLANATIONS_NAMESPACE);
  const columns = keptCheckOptions(readCustomXml(bytes, COLUMNS_NAMESPACE));
  const report = withKeptExplanations(checkSnapshot(snapshot, { ...columns, ...(codes && { codes }) }), notes);
  if (report.tables.every((table) => table.state === "missing")) throw new FileError("no-tables", noTables(snapshot));
  return { bytes, snapshot, report };
}

/** The same, with every failure that a file can cause as a result. */
export function checkFile(file: string, codes?: OwnList): FileResult {
  try {
    return { file, report: openAndCheck(file, codes).report };
  } catch (error) {
    if (error instanceof FileError || error instanceof XlsxError)
      return { file, error: { code: error.code, message: error.message } };
    throw error;
  }
}

const NAMED_SHEETS = 5;

function noTables(snapshot: Snapshot): string {
  const names = snapshot.sheets.map((sheet) => `“${sheet.name}”${sheet.cells.length === 0 ? "（空）" : ""}`);
  const shown = names.slice(0, NAMED_SHEETS).join("、") + (names.length > NAMED_SHEETS ? `等 ${names.length} 张` : "");
  return `没有找到任何一张预算公开表，工作表${shown}中没有可辨认的表名和表头。请确认文件是否正确，表名应与规定样式一致，如“单位收支总体情况表”。`;
}
