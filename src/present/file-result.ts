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
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };
