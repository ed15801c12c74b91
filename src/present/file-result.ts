import type { MoneyDrawings } from "../comparison";
import type { Report } from "../diagnose";

/** The formats besides .xlsx, of which values alone are read, and of old spreadsheets formulas. */
export type OldFormatName = "xls" | "xlsb" | "ods" | "xml" | "csv";

/** What became of one file: its report, or why it could not be checked. */
export type FileResult =
  | {
      readonly file: string;
      readonly readAs?: OldFormatName;
      readonly report: Report;
      /** What a page draws of its money. */
      readonly drawings?: MoneyDrawings;
    }
  | FailedFile;

/** A file that could not be checked, and why. */
export interface FailedFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** How a file came out: all that is kept of it once its report is printed. */
export type FileOutcome = { readonly file: string; readonly errors: number } | FailedFile;

/** How a file came out: how many errors its report has, or why there is none. */
export function outcomeOf(result: FileResult): FileOutcome {
  return "error" in result ? result : { file: result.file, errors: result.report.summary.errors };
}
