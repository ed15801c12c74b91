import { writeReport } from "../../app/mark/write-report";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import { plannedDocument } from "../../app/generate/planned-document";
import { type CheckJob, type CheckingBy, checkFile, openAndCheck } from "../../files/check-file";
import { FileError } from "../../files/file-error";
import type { FileTools } from "../../files/file-tools";
import { generatedFile, previewOfFile } from "../../files/generate-tables";
import { markWord } from "../../files/mark-word";
import { markWorkbook } from "../../files/mark-workbook";
import { kindOfCopy } from "../../files/open-workbook";
import { readBeside } from "../../files/read-beside";
import type { ReviewFacts } from "../../present/review/timeliness";
import { templateOf } from "../../tables";
import { newFile } from "../../xlsx";
import { MAKE_TEXTS } from "../make/texts";
import { type OutputKind, outputPath } from "./outputs";

/** A file that was made, and what the user must know of it. */
export interface MadeOutput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

/**
 * Makes a file of a checked one, with the very bytes that the command line writes for it. Rejects with FileError, WorkbookError, whose sentence says
 * why there is none.
 */
export async function makeOutput(
  tools: FileTools,
  { job, kind, choices }: { readonly job: CheckJob; readonly kind: OutputKind; readonly choices?: PlanChoices },
  allSets: CheckingBy,
  facts: ReviewFacts,
): Promise<MadeOutput> {
  const by = ofSet(allSets, job);
  switch (kind) {
    case "marked":
    case "fixed": {
      // As `mark FILE`: without the text beside it; with last year's file, where there is one.
      const { text: _, ...alone } = job;
      const opened = await openAndCheck(tools, alone, by);
      const { bytes, notices } = await markWorkbook(opened, by, { fix: kind === "fixed", facts });
      return { path: outputPath(job, kind, `.${kindOfCopy(opened)}`), bytes, notices };
    }
    case "tables":
    case "document":
      return generated(tools, { job, kind, choices }, by);
    case "form":
      return { path: outputPath(job, kind), bytes: await formOf(tools, job, by, facts), notices: [] };
    case "comments":
    case "revisions": {
      const [file, tables] = job.text === undefined ? [job.file] : [job.text, job.file];
      const { prior } = job;
      const fix = kind === "revisions";
      const request = { file, ...(tables !== undefined && { tables }), ...(prior !== undefined && { prior }), fix };
      const { bytes } = await markWord(tools, { ...request, now: new Date().toISOString() }, by);
      return { path: outputPath(job, kind), bytes, notices: [] };
    }
  }
}

/** What tables would be made of a file under some choices, without the sheets themselves. Rejects with FileError, WorkbookError. */
export async function planOf(
  tools: FileTools,
  { job, choices }: { readonly job: CheckJob; readonly choices: PlanChoices },
  allSets: CheckingBy,
): Promise<PlannedTables> {
  const { planned } = await previewOfFile(tools, job.file, ofSet(allSets, job), choices);
  return "plans" in planned ? { ...planned, plans: [] } : planned;
}

/** By the set that was chosen for a file alone, or by all. */
function ofSet(by: CheckingBy, { template }: CheckJob): CheckingBy {
  return template === undefined ? by : { ...by, templates: [templateOf(by.templates, template)] };
}

interface Generating {
  readonly job: CheckJob;
  readonly kind: "tables" | "document";
  readonly choices: PlanChoices | undefined;
}

async function generated(
  tools: FileTools,
  { job, kind, choices: chosen }: Generating,
  by: CheckingBy,
): Promise<MadeOutput> {
  const prior = job.prior === undefined ? undefined : await readBeside(tools, job.prior);
  const choices = { formulas: true, ...chosen, document: kind === "document", ...(prior && { prior }) };
  const preview = await previewOfFile(tools, job.file, by, choices);
  const { planned, keptProblem } = preview;
  switch (planned.kind) {
    case "several-ledgers":
      throw new FileError(
        "several-ledgers",
        `工作簿中有 ${planned.sheets.length} 张预算明细，请点“${MAKE_TEXTS.open}”，选定一张：${planned.sheets.join("、")}。`,
      );
    case "unreadable-ledger":
      throw new FileError(
        "unreadable-ledger",
        planned.notices.map(({ message }) => message).join("") + MAKE_TEXTS.sayColumns,
      );
    case "nothing":
      throw new FileError("no-tables", "没有找到任何一张预算公开表，也没有预算明细。");
  }
  const notices = [
    ...(keptProblem === undefined ? [] : [keptProblem]),
    ...(planned.kind === "ledger" ? planned.notices.map(({ message }) => message) : []),
  ];
  const path = outputPath(job, kind);
  if (kind === "tables") return { path, bytes: (await generatedFile(preview, by)).bytes, notices };
  const model = plannedDocument(planned);
  if (!model) throw new FileError("no-document", "没有可以生成公开文本的内容。");
  const { writeDocx } = await import("../../document/docx/write-docx");
  const open = planned.document?.openPoints.length ?? 0;
  const lacking = open > 0 ? [`还有 ${open} 处待填，文中以【】和黄色标出。`] : [];
  return { path, bytes: await writeDocx(model), notices: [...notices, ...lacking] };
}

/** The report and the reviewer's form as a workbook of their own. */
async function formOf(tools: FileTools, job: CheckJob, by: CheckingBy, facts: ReviewFacts): Promise<Uint8Array> {
  const result = await checkFile(tools, job, by);
  if ("error" in result) throw new FileError(result.error.code, result.error.message);
  const { report } = result;
  const book = newFile();
  await writeReport(book, report, templateOf(by.templates, report.template), async () => "replace", { facts });
  return (await book.save()).bytes;
}
