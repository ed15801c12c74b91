import { checkSnapshot } from "../../app/check/check-snapshot";
import { hasTables } from "../../app/check/has-tables";
import type { OwnList } from "../../catalogue";
import type { Report } from "../../diagnose";
import { type MarkedText, type NoChange, markText } from "../../docx-marks";
import { countsText } from "../../present/wording/verdict";
import { numbersText } from "../../present/wording/text-check";
import type { Templates } from "../../tables";
import { type DocxText, TextError, docxTables, readDocx } from "../../text/paragraphs";
import type { Snapshot } from "../../workbook";
import { FileError, readInput, writeOutput } from "../files";
import { openWorkbook } from "../open-workbook";
import type { ExitStatus, Streams } from "./command";

/** What `mark FILE.docx` was asked. */
export interface MarkDocumentRequest {
  readonly file: string;
  /** The workbook with the tables; without one, those of the document itself are read. */
  readonly tables?: string;
  /** Last year's workbook. */
  readonly prior?: string;
  readonly output: string;
  readonly fix: boolean;
  readonly force: boolean;
  readonly codes?: OwnList;
}

/**
 * A copy of a Word file with each finding of its text as a comment where it stands; with `fix`, what is certainly to be written instead as tracked
 * changes. Nothing else of the file changes. Throws FileError, WorkbookError.
 */
export async function markDocument(
  request: MarkDocumentRequest,
  streams: Streams,
  templates: Templates,
): Promise<ExitStatus> {
  const text = openText(request.file);
  const own = request.tables === undefined ? docxTables(text) : undefined;
  const snapshot = own?.snapshot ?? (await snapshotOf(request.tables!));
  const prior = request.prior === undefined ? undefined : await snapshotOf(request.prior);
  const report = checkSnapshot(snapshot, templates, {
    text: text.document,
    ...(request.codes && { codes: request.codes }),
    ...(prior && { prior }),
  });
  if (!hasTables(report)) throw new FileError("no-tables", noTables(request));
  const now = new Date().toISOString();
  const marked = markText(text, report, { fix: request.fix, now, ...(own && { paragraphAt: own.paragraphAt }) });
  writeOutput(request.output, marked.bytes, request.force);
  tell(report, marked, request, streams);
  return report.summary.errors > 0 ? 1 : 0;
}

function openText(file: string): DocxText {
  try {
    return readDocx(readInput(file), file);
  } catch (error) {
    if (error instanceof TextError) throw new FileError(error.code, error.message);
    throw error;
  }
}

async function snapshotOf(file: string): Promise<Snapshot> {
  return (await openWorkbook(file)).host.read();
}

function noTables({ tables }: MarkDocumentRequest): string {
  return tables === undefined
    ? "文档里没有找到预算公开表。请用 --tables 给出公开表的工作簿，再与文字核对。"
    : `“${tables}”里没有找到任何一张预算公开表，无法与文字核对。请确认工作簿是否正确。`;
}

const REASONS: Readonly<Record<NoChange, string>> = {
  revision: "那里已有未接受的修订",
  field: "那里是域（自动更新的内容）",
  "text-box": "那里是文本框",
  overlap: "与另一处修改相重",
  "no-place": "不在正文中",
};

function tell(report: Report, marked: MarkedText, { output, fix }: MarkDocumentRequest, streams: Streams): void {
  const { comments, changed, unchanged } = marked;
  if (report.narrative) streams.out(`公开文字：${numbersText(report.narrative)}\n`);
  streams.out(`${countsText(report)}\n`);
  const elsewhere = report.findings.length - comments;
  if (elsewhere > 0) streams.out(`其中 ${elsewhere} 条是表格的问题，不在文档中标记，请用 check 查看。\n`);
  for (const { finding, why } of unchanged) streams.error(`注意：${finding.message}没有改动：${REASONS[why]}。\n`);
  const changes = fix ? `，修订 ${changed} 处` : "";
  streams.out(`已加批注 ${comments} 条${changes}，另存为 ${output}\n`);
}
