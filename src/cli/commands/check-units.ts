import { resolve } from "node:path";
import { type DepartmentReport, checkDepartment } from "../../app/department/check-department";
import { readUnits } from "../../files/department/read-units";
import { type CheckingBy, ownText } from "../../files/check-file";
import { readBeside } from "../../files/read-beside";
import { readTextFile } from "../../files/text-file";
import { NODE_TOOLS } from "../node-tools";
import { UsageError } from "../usage";
import type { ExitStatus, Streams } from "./command";
import { unitFiles } from "./department-files";

/**
 * `check DEPARTMENT --units FOLDER`: holds a department's workbook against its units'. The department's own file may lie in the folder and is none of
 * them. Its text is that of `textFile`, or of its own sheet 预算说明. Rejects with FileError, WorkbookError where the department's workbook cannot be read; a unit's file that cannot is told.
 */
export async function checkUnits(
  department: string,
  folder: string,
  by: CheckingBy,
  streams: Streams,
  textFile?: string,
): Promise<DepartmentReport> {
  const { files, failures } = unitFiles([folder]);
  const others = files.filter(({ file }) => resolve(file) !== resolve(department));
  const { gathered, problems } = await readUnits(NODE_TOOLS, others, by, (done) =>
    streams.progress(`已读取 ${done}/${others.length}`),
  );
  if (!gathered) {
    const why = problems.map(({ file, message }) => `${file}：${message}`).join("\n");
    throw new UsageError(`文件夹中没有可以汇总的单位文件。\n${why}`);
  }
  const own = await readBeside(NODE_TOOLS, department);
  const unread = failures.map(({ path, error }) => ({ file: path, code: error.code, message: error.message }));
  const text = textFile === undefined ? ownText(own) : (await readTextFile(NODE_TOOLS, textFile)).document;
  return checkDepartment(own, { ...gathered, problems: [...unread, ...problems] }, by.templates, text);
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
