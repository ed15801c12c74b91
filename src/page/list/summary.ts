import type { FileResult } from "../../present/file-result";
import { isRounding } from "../../present/wording/rounding";
import type { Told } from "../../present/wording/told";
import { verdictOf } from "../../present/wording/verdict";

/** How a checked file stands: without findings that ask for anything, with something to be explained, with errors; or it could not be checked. */
export type FileState = "clean" | "explain" | "errors" | "unread";

/** The little of a result that a list of files shows. */
export type FileSummary =
  | {
      readonly state: Exclude<FileState, "unread">;
      readonly verdict: Told;
      readonly unit?: string;
      /** The set of tables that it was read by, by the id of its template. */
      readonly template: string;
      /** Other sets that it fits as well. */
      readonly alsoFits?: readonly string[];
      /** Findings: errors, what is to be explained without rounding differences, these, and hints. */
      readonly counts: {
        readonly errors: number;
        readonly warnings: number;
        readonly rounding: number;
        readonly infos: number;
      };
    }
  | { readonly state: "unread"; readonly code: string; readonly message: string };

const STATES = { bad: "errors", warn: "explain", info: "explain", none: "explain", good: "clean" } as const;

/** What a list shows of a result. */
export function summaryOf(result: FileResult): FileSummary {
  if ("error" in result) return { state: "unread", ...result.error };
  const { report } = result;
  const verdict = verdictOf(report);
  const rounding = report.findings.filter(isRounding).length;
  const { errors, warnings, infos } = report.summary;
  const counts = { errors, warnings: warnings - rounding, rounding, infos };
  const { template, alsoFits } = report;
  return {
    state: STATES[verdict.tone],
    verdict,
    template,
    ...(alsoFits && { alsoFits }),
    ...(report.unit !== undefined && { unit: report.unit }),
    counts,
  };
}
