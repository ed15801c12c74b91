import { type CheckOptions, checkSnapshot } from "../app/check/check-snapshot";
import { hasTables } from "../app/check/has-tables";
import { keptForCheck, keptOptions } from "../app/check/what-is-kept";
import type { Report } from "../diagnose";
import { type MarkedText, markText } from "../docx-marks";
import { type DocxText, TextError, docxTables, readDocx } from "../text/paragraphs";
import type { Snapshot } from "../workbook";
import type { CheckingBy } from "./check-file";
import { FileError } from "./file-error";
import type { FileTools, FileWords } from "./file-tools";
import { openWorkbook } from "./open-workbook";

/** Which Word file is to be marked, and how. */
export interface MarkWordRequest {
  readonly file: string;
  /** The workbook with the tables; without one, those of the document itself are read. */
  readonly tables?: string;
  /** Last year's workbook. */
  readonly prior?: string;
  /** Whether what is certainly to be written instead becomes a tracked change. */
  readonly fix: boolean;
  /** When, in ISO 8601: comments and changes carry it. */
  readonly now: string;
}

/** Where the tables stand that a text is held against. */
interface Tables extends Pick<CheckOptions, "sheetTables"> {
  readonly snapshot: Snapshot;
}

/** A copy of a Word file with its findings in it, and the report that they are of. */
export interface MarkedWord extends MarkedText {
  readonly report: Report;
}

/**
 * A copy of a Word file with each finding of its text as a comment where it stands; with `fix`, what is certainly to be written instead as tracked
 * changes. Nothing else of the file changes. Rejects with FileError, WorkbookError.
 */
export async function markWord(tools: FileTools, request: MarkWordRequest, by: CheckingBy): Promise<MarkedWord> {
  const text = await openText(tools, request.file);
  const own = request.tables === undefined ? docxTables(text) : undefined;
  const { snapshot, sheetTables }: Tables = own ?? (await tablesOf(tools, request.tables!));
  const prior = request.prior === undefined ? undefined : await snapshotOf(tools, request.prior);
  const report = checkSnapshot(snapshot, by.templates, {
    text: text.document,
    ...(by.codes && { codes: by.codes }),
    ...(by.config && { config: by.config }),
    ...(prior && { prior }),
    ...(sheetTables && { sheetTables }),
  });
  if (!hasTables(report)) throw new FileError("no-tables", noTables(request, tools.words));
  const { fix, now } = request;
  return { report, ...markText(text, report, { fix, now, ...(own && { paragraphAt: own.paragraphAt }) }) };
}

async function openText(tools: FileTools, file: string): Promise<DocxText> {
  try {
    return readDocx(await tools.read(file), file);
  } catch (error) {
    if (error instanceof TextError) throw new FileError(error.code, error.message);
    throw error;
  }
}

/** A workbook, with what it keeps of its sheets: which tables they are. */
async function tablesOf(tools: FileTools, file: string): Promise<Tables> {
  const { host } = await openWorkbook(tools, file);
  const snapshot = await host.read();
  const { sheetTables } = keptOptions(await keptForCheck(host), snapshot);
  return { snapshot, ...(sheetTables && { sheetTables }) };
}

async function snapshotOf(tools: FileTools, file: string): Promise<Snapshot> {
  return (await openWorkbook(tools, file)).host.read();
}

function noTables({ tables }: MarkWordRequest, { wordWithTables }: FileWords): string {
  return tables === undefined
    ? `文档里没有找到预算公开表。${wordWithTables}。`
    : `“${tables}”里没有找到任何一张预算公开表，无法与文字核对。请确认工作簿是否正确。`;
}
