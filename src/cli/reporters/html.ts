import { reportPage } from "../../app/html/page";
import type { FileResult } from "../check-file";

/** The results as one self-contained page in Chinese, to be read in a browser or printed on A4. */
export function htmlReport(results: readonly FileResult[]): string {
  return reportPage(results);
}
