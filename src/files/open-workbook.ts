import { readCsv } from "../csv";
import { valuesWorkbook } from "../old-formats";
import { isReportSheet } from "../present/sheets/own-sheets";
import { isLedgerSheet } from "../recognise/ledger";
import type { Snapshot } from "../workbook";
import {
  type FileHost,
  type OldFormat,
  acceptableSheetNames,
  type PackageKind,
  oldFormatOf,
  openFile,
  openOriginal,
  packageKind,
} from "../xlsx";
import { fileKind } from "../zip";
import type { WorkbookTools } from "./file-tools";
import { isCsvName } from "./kinds";
import { nameIn, stemOf } from "../workbook";

/** A workbook that was opened. */
export interface OpenedWorkbook {
  /** The file, where it is an .xlsx; a copy of one in another format is made when it is needed. */
  readonly bytes?: Uint8Array;
  readonly host: FileHost;
  /** The other format that the file is of. */
  readonly readAs?: OldFormat | "csv";
}

/** Which kind of package a copy of the workbook is: the file's own, `xlsx` of one in another format. */
export function kindOfCopy({ bytes }: OpenedWorkbook): PackageKind {
  return bytes ? packageKind(bytes) : "xlsx";
}

/**
 * Opens a workbook of any format, which is told by its content; CSV, in which nothing tells it, by its name as well. Rejects with FileError or
 * WorkbookError, with a sentence for the accountant.
 */
export async function openWorkbook(tools: WorkbookTools, file: string): Promise<OpenedWorkbook> {
  const input = await tools.read(file);
  if (isCsvName(file) && fileKind(input) === "unknown") return openCsv(input, file);
  const readAs = oldFormatOf(input);
  if (readAs === undefined)
    return { bytes: input, host: openFile(input, { isReport: isReportSheet, isLedger: isLedgerSheet }) };
  return openValues(await tools.readOldFormat(input, readAs), readAs);
}

/** A CSV file as a workbook with one sheet, which is called as the file is: `预算/支出明细.csv` → 支出明细. Throws XlsxError. */
function openCsv(input: Uint8Array, file: string): OpenedWorkbook {
  const [sheet = ""] = acceptableSheetNames([stemOf(nameIn(file))]);
  return openValues(readCsv(input, sheet, { isLedger: isLedgerSheet }), "csv");
}

function openValues(original: Snapshot, readAs: OldFormat | "csv"): OpenedWorkbook {
  return { host: openOriginal(original, () => valuesWorkbook(original), { isReport: isReportSheet }), readAs };
}
