import { checkSnapshot } from "../app/check/check-snapshot";
import { checkWorkbook } from "../app/check/check-workbook";
import { checkerHere } from "../app/check/checker-here";
import { hasTables } from "../app/check/has-tables";
import { keptForCheck, keptOptions } from "../app/check/what-is-kept";
import { drawingsOfWorkbook } from "../app/compare/drawings-of-workbook";
import { WorkbookError } from "../app/port";
import type { SaidWorkbook } from "../app/sheet-tables/said-workbook";
import type { FileResult } from "../present/file-result";
import type { OwnList } from "../catalogue";
import type { ConfigLayer } from "../config";
import type { Report } from "../diagnose";
import { type Templates, templateOf } from "../tables";
import { docxTables } from "../text/paragraphs";
import type { Snapshot } from "../workbook";
import { documentKind, isWordName } from "./kinds";
import { FileError } from "./file-error";
import type { FileTools, FileWords } from "./file-tools";
import { type OpenedWorkbook, openWorkbook } from "./open-workbook";
import { ownText } from "./own-text";
import { readBeside } from "./read-beside";
import { readTextFile } from "./text-file";

/** A workbook that was opened and checked. */
export interface CheckedFile extends OpenedWorkbook {
  readonly report: Report;
  /** Last year's workbook, where one was given. */
  readonly prior?: SaidWorkbook;
}

/** Paths of what a workbook is checked with: its published text, and last year's workbook. */
export interface Beside {
  readonly text?: string;
  readonly prior?: string;
}

/** A file to be checked. */
export interface CheckJob extends Beside {
  readonly file: string;
  /** The set of tables that it is read by, by the id of its template; the one that fits best unless told. */
  readonly template?: string;
}

/** By what files are checked, all of them alike. */
export interface CheckingBy {
  /** The sets of tables that are known. */
  readonly templates: Templates;
  /** The user's own list of codes. */
  readonly codes?: OwnList;
  /** Settings, by where they are set. */
  readonly config?: readonly ConfigLayer[];
}

/**
 * Opens and checks a workbook of any format; a sheet 预算说明 of its own is its text unless another is given. Rejects with FileError or WorkbookError
 * with a sentence for the accountant.
 */
export async function openAndCheck(
  tools: FileTools,
  { file, template, ...beside }: CheckJob,
  { templates, codes, config }: CheckingBy,
): Promise<CheckedFile> {
  const document = documentKind(file);
  if (document !== undefined) throw new FileError("unsupported", notChecked(document, tools.words));
  const opened = await openWorkbook(tools, file);
  const snapshot = await opened.host.read();
  const text = beside.text === undefined ? ownText(snapshot) : (await readTextFile(tools, beside.text)).document;
  const prior = await priorOf(tools, beside);
  const known = { ...(text && { text }), ...(prior && { prior }), ...(template !== undefined && { template }) };
  const report = await checkWorkbook(opened.host, checkerHere(templates, codes, config), {}, known);
  if (!hasTables(report)) throw new FileError("no-tables", noTables(snapshot, report, tools.words));
  return { ...opened, report, ...(prior && { prior }) };
}

async function priorOf(tools: FileTools, { prior }: Beside): Promise<SaidWorkbook | undefined> {
  return prior === undefined ? undefined : readBeside(tools, prior);
}

/** A Word file is a disclosure by itself: the tables and the text that stand in it. */
async function checkWord(
  tools: FileTools,
  { file, template, ...beside }: CheckJob,
  { templates, codes, config = [] }: CheckingBy,
): Promise<Report> {
  const { document, docx } = await readTextFile(tools, file);
  if (!docx) throw new FileError("unsupported", "文件名是 .docx，内容却不是 Word 文档。请确认文件是否正确。");
  const prior = await priorOf(tools, beside);
  const set = template !== undefined && { template };
  const options = { text: document, config, ...(codes && { codes }), ...(prior && { prior }), ...set };
  const report = checkSnapshot(docxTables(docx).snapshot, templates, options);
  if (!hasTables(report)) throw new FileError("no-tables", noTablesInWord(tools.words));
  return report;
}

function noTablesInWord({ wordWithTables }: FileWords): string {
  return `文档中没有找到任何一张预算公开表，文字没有可以核对的数。${wordWithTables}；文档中有表的，表名应与规定样式一致。`;
}

/**
 * The same, with every failure as a result: one file's must not keep the others from being checked.
 * @param draws whether a page is to show it, and so what is drawn of its money is wanted, too
 * @param keep takes the workbook as it was opened, for who asks more of it
 */
export async function checkFile(
  tools: FileTools,
  job: CheckJob,
  by: CheckingBy,
  draws = false,
  keep: (opened: OpenedWorkbook) => void = () => undefined,
): Promise<FileResult> {
  const { file } = job;
  const { templates, codes } = by;
  try {
    if (isWordName(file)) return { file, report: await checkWord(tools, job, by) };
    const opened = await openAndCheck(tools, job, by);
    keep(opened);
    const { report, readAs, host, prior } = opened;
    const known = { ...(codes && { codes }), ...(prior && { prior }) };
    const set = job.template === undefined ? templates : ([templateOf(templates, job.template)] as const);
    const drawings = draws ? await drawingsOf(host, set, known) : undefined;
    return { file, ...(readAs && { readAs }), report, ...(drawings && { drawings }) };
  } catch (error) {
    if (error instanceof FileError || error instanceof WorkbookError)
      return { file, error: { code: error.code, message: error.message } };
    return unexpectedResult(file, error);
  }
}

/** What is drawn of a workbook's money: of the sheets, too, of which it keeps that they are tables. */
async function drawingsOf(
  host: CheckedFile["host"],
  templates: Templates,
  known: { readonly codes?: OwnList; readonly prior?: SaidWorkbook },
) {
  const snapshot = await host.read();
  const { sheetTables } = keptOptions(await keptForCheck(host), snapshot);
  return drawingsOfWorkbook(snapshot, templates, { ...known, ...(sheetTables && { sheetTables }) });
}

function notChecked(document: string, { textWithWorkbook }: FileWords): string {
  return `这是${document}，不能单独校验。请校验其中各张表的工作簿，${textWithWorkbook}。`;
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

function noTables(snapshot: Snapshot, { ledgers = [] }: Report, { tablesOfLedger }: FileWords): string {
  if (ledgers.length > 0) {
    const found = ledgers.map((name) => `“${name}”`).join("、");
    return `没有找到任何一张预算公开表，但找到了支出明细（工作表${found}）。${tablesOfLedger}。`;
  }
  const names = snapshot.sheets.map((sheet) => `“${sheet.name}”${sheet.cells.length === 0 ? "（空）" : ""}`);
  const shown = names.slice(0, NAMED_SHEETS).join("、") + (names.length > NAMED_SHEETS ? `等 ${names.length} 张` : "");
  return `没有找到任何一张预算公开表，工作表${shown}中没有可辨认的表名和表头。请确认文件是否正确，表名应与规定样式一致，如“单位收支总体情况表”。`;
}
