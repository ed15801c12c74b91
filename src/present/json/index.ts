import type { FileResult } from "../file-result";
import { jsonReportFields } from "./report";

/** The version of the contract; fields may be added to it, none changes its meaning. */
const SCHEMA = 1;

/** One file's result as the command line's JSON: the report, or why there is none; and what else is known of it. */
export function jsonResult(result: FileResult, more: object = {}): object {
  if ("error" in result) return { schema: SCHEMA, file: result.file, error: result.error, ...more };
  const { file, readAs, report } = result;
  return { schema: SCHEMA, file, ...(readAs && { readAs }), ...jsonReportFields(report), ...more };
}

/** Characters that JSON may hold as they are, and that turn or break what shows them: written as escapes, they mean the same. */
const ORDERS = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]/gu;

function jsonText(value: object, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    ORDERS,
    (order) => `\\u${order.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The JSON of one file, over many lines. */
export function jsonReport(result: FileResult, more?: object): string {
  return `${jsonText(jsonResult(result, more), 2)}\n`;
}

/** The JSON of one of any number of files: one line. */
export function jsonLine(result: FileResult, more?: object): string {
  return `${jsonText(jsonResult(result, more))}\n`;
}
