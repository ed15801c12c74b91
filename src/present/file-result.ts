import type { MoneyDrawings } from "../comparison";
import type { Report } from "../diagnose";

/** The old formats of spreadsheets, of which values and formulas alone are read. */
export type OldFormatName = "xls" | "xlsb" | "ods" | "xml";

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
