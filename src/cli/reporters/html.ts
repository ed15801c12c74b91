import { reportPage } from "../../app/html/page";
import type { ReviewFacts } from "../../app/review-form";
import type { FileResult } from "../check-file";

/** The results as one self-contained page in Chinese, to be read in a browser or printed on A4. */
export function htmlReport(results: readonly FileResult[], facts?: ReviewFacts): string {
  return reportPage(results, facts);
}
