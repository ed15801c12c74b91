import { checkSnapshot } from "../app/check/check-snapshot";
import { hasTables } from "../app/check/has-tables";
import type { SaidWorkbook } from "../app/sheet-tables/said-workbook";
import type { Report } from "../diagnose";
import { type MarkedText, markText } from "../docx-marks";
import { type DocxText, TextError, docxTables, readDocx } from "../text/paragraphs";
import type { CheckingBy } from "./check-file";
import { FileError } from "./file-error";
import type { FileTools, FileWords } from "./file-tools";
import { readBeside } from "./read-beside";

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
  const { sheetTables, ...snapshot }: SaidWorkbook = own?.snapshot ?? (await readBeside(tools, request.tables!));
  const prior = request.prior === undefined ? undefined : await readBeside(tools, request.prior);
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

function noTables({ tables }: MarkWordRequest, { wordWithTables }: FileWords): string {
  return tables === undefined
    ? `文档里没有找到预算公开表。${wordWithTables}。`
    : `“${tables}”里没有找到任何一张预算公开表，无法与文字核对。请确认工作簿是否正确。`;
}
