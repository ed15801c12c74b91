import { resolve } from "node:path";
import { type DepartmentReport, checkDepartment } from "../../app/department/check-department";
import type { GatheredUnits } from "../../app/department/gather-units";
import { readUnits } from "../../files/department/read-units";
import type { OpenedWorkbook } from "../../files/open-workbook";
import { type CheckJob, type CheckingBy, checkFile } from "../../files/check-file";
import { ownText } from "../../files/own-text";
import { readSaidWorkbook } from "../../app/sheet-tables/said-workbook";
import { readBeside } from "../../files/read-beside";
import { readTextFile } from "../../files/text-file";
import { NODE_TOOLS } from "../node-tools";
import { type Printing, type ToldResult, told } from "../told-result";
import { UsageError } from "../usage";
import type { ExitStatus, Streams } from "./command";
import { unitFiles } from "./department-files";

/** By what a department is checked, and to whom its own check is told. */
export interface WithUnits {
  readonly by: CheckingBy;
  readonly printing: Printing;
  readonly streams: Streams;
  readonly tell: (place: number, result: ToldResult) => void;
}

/**
 * `check DEPARTMENT --units FOLDER`: checks a department's workbook and holds it against its units. They are read before it, so that it is opened once
 * and nothing of it is held meanwhile. Rejects with FileError, WorkbookError where it cannot be read; undefined where there is none.
 */
export async function runWithUnits(
  [job]: readonly CheckJob[],
  folder: string,
  { by, printing, streams, tell }: WithUnits,
): Promise<DepartmentReport | undefined> {
  if (!job) return undefined;
  const { file, text } = job;
  const gathered = await readUnitsIn(folder, file, by, streams);
  let opened: OpenedWorkbook | undefined;
  const result = await checkFile(NODE_TOOLS, job, by, printing === "drawn", (one) => (opened = one));
  tell(0, told(result, printing));
  return checkUnits({ file, ...(opened && { opened }), ...(text !== undefined && { text }) }, gathered, by);
}

/**
 * The units in the folder of `--units`, with what is wrong with their files; a file that cannot be read is told. The department's own file may lie in the
 * folder and is none of them. Rejects with UsageError where there is none.
 */
async function readUnitsIn(
  folder: string,
  department: string,
  by: CheckingBy,
  streams: Streams,
): Promise<GatheredUnits> {
  const { files, failures } = unitFiles([folder]);
  const others = files.filter(({ file }) => resolve(file) !== resolve(department));
  const { gathered, problems } = await readUnits(NODE_TOOLS, others, by, (done) =>
    streams.progress(`已读取 ${done}/${others.length}`),
  );
  if (!gathered) {
    const why = problems.map(({ file, message }) => `${file}：${message}`).join("\n");
    throw new UsageError(`文件夹中没有可以汇总的单位文件。\n${why}`);
  }
  const unread = failures.map(({ path, error }) => ({ file: path, code: error.code, message: error.message }));
  return { ...gathered, problems: [...unread, ...problems] };
}

/** The department's workbook, as its own check opened it or else by its path, and its text. */
interface DepartmentFile {
  readonly file: string;
  readonly opened?: OpenedWorkbook;
  /** The file of its text; its own sheet 预算说明 unless given. */
  readonly text?: string;
}

/** A department's workbook held against its units'. Rejects with FileError, WorkbookError where it cannot be read. */
async function checkUnits(
  { file, opened, text: textFile }: DepartmentFile,
  gathered: GatheredUnits,
  { templates }: CheckingBy,
): Promise<DepartmentReport> {
  const own = await (opened ? readSaidWorkbook(opened.host) : readBeside(NODE_TOOLS, file));
  const text = textFile === undefined ? ownText(own) : (await readTextFile(NODE_TOOLS, textFile)).document;
  return checkDepartment(own, gathered, templates, text);
}

/** 1 where something differs, or a unit has errors or no file; 2 where a file could not be read. */
export function statusOfUnits({ differing, problems }: DepartmentReport): ExitStatus {
  if (problems.some(({ code }) => !TOLD_ONLY.has(code))) return 2;
  return differing > 0 || problems.length > 0 ? 1 : 0;
}

/** Problems of units that were read. */
const TOLD_ONLY: ReadonlySet<string> = new Set([
  ...[
    "own-errors",
    "two-files",
    "other-year",
    "other-template",
    "no-file",
    "not-listed",
    "ledger-differs",
    "no-unit",
    "count-differs",
  ],
]);
