import { type MarkWordRequest, markWord } from "../../files/mark-word";
import type { CheckingBy } from "../../files/check-file";
import type { Report } from "../../diagnose";
import type { MarkedText, NoChange } from "../../docx-marks";
import { countsText } from "../../present/wording/verdict";
import { numbersText } from "../../present/wording/text-check";
import { writeOutput } from "../files";
import { NODE_TOOLS } from "../node-tools";
import type { ExitStatus, Streams } from "./command";

/** What `mark FILE.docx` was asked. */
export interface MarkDocumentRequest extends Omit<MarkWordRequest, "now"> {
  readonly output: string;
  readonly force: boolean;
}

/** Marks a copy of a Word file, writes it, and tells what was marked. Rejects with FileError, WorkbookError. */
export async function markDocument(
  request: MarkDocumentRequest,
  streams: Streams,
  by: CheckingBy,
): Promise<ExitStatus> {
  const { output, force } = request;
  const now = new Date().toISOString();
  const marked = await markWord(NODE_TOOLS, { ...request, now }, by);
  writeOutput(output, marked.bytes, force);
  tell(marked.report, marked, request, streams);
  return marked.report.summary.errors > 0 ? 1 : 0;
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
