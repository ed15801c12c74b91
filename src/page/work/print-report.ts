import { type FileResult, outcomeOf } from "../../present/file-result";
import { reportPage } from "../../present/html/page";
import { jsonLine } from "../../present/json";
import type { ReviewFacts } from "../../present/review/timeliness";
import { textReport } from "../../present/terminal/report";
import { textSummary } from "../../present/terminal/summary";
import type { Templates } from "../../tables";
import type { ReportFormat } from "./messages";

/** The reports of files as the command line prints them: in the order of their paths, several of them with what they come to. */
export function printReport(
  results: readonly FileResult[],
  format: ReportFormat,
  templates: Templates,
  facts: ReviewFacts,
): string {
  const all = [...results].sort((a, b) => (a.file < b.file ? -1 : 1));
  switch (format) {
    case "html":
      return reportPage(all, templates, facts);
    case "jsonl":
      return all.map((result) => jsonLine(result)).join("");
    case "text":
      return [...all.map(textReport), ...(all.length > 1 ? [textSummary(all.map(outcomeOf))] : [])].join("\n");
  }
}
