import { statSync } from "node:fs";
import type { UnitFile } from "../../app/department/unit-book-of";
import type { FileError } from "../../files/file-error";
import { workbooksAt } from "../files";
import { UsageError } from "../usage";

/** The workbooks of units in these folders, each with the time of its last change; `failures` are places that could not be looked into. */
export function unitFiles(paths: readonly string[]): {
  readonly files: readonly UnitFile[];
  readonly failures: readonly { readonly path: string; readonly error: FileError }[];
} {
  const found = paths.map(workbooksAt);
  const files = [...new Set(found.flatMap((one) => one.files))];
  if (files.length === 0) throw new UsageError(`没有找到各单位的工作簿：${paths.join("、")}`);
  return { files: files.map(withTime), failures: found.flatMap(({ failures }) => failures) };
}

/** A file that cannot be looked at has no time; reading it says why. */
function withTime(file: string): UnitFile {
  const stats = statSync(file, { throwIfNoEntry: false });
  return { file, ...(stats && { changed: stats.mtime }) };
}
