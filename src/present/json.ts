import type { FileResult } from "./file-result";

/** The version of the contract; fields may be added to it, none changes its meaning. */
const SCHEMA = 1;

/** One file's result as the command line's JSON: the report, or why there is none. */
export function jsonResult(result: FileResult): object {
  if ("error" in result) return { schema: SCHEMA, file: result.file, error: result.error };
  const { file, readAs, report } = result;
  return { schema: SCHEMA, file, ...(readAs && { readAs }), ...report };
}

/** For one file. */
export function jsonReport(result: FileResult): string {
  return `${JSON.stringify(jsonResult(result), undefined, 2)}\n`;
}

/** One object a line, for any number of files. */
export function jsonLine(result: FileResult): string {
  return `${JSON.stringify(jsonResult(result))}\n`;
}
