import type { Report } from "../diagnose";

/** What became of one file: its report, or why it could not be checked. */
export type FileResult =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };
