import { type FileOutcome, type FileResult, outcomeOf } from "../present/file-result";
import { jsonLine } from "../present/json";
import { textReport } from "../present/terminal/report";

/** How a result is told: printed as soon as it is there, so that nothing else of it is kept; or whole, with what is drawn of its money or without. */
export type Printing = "text" | "jsonl" | "whole" | "drawn";

/** What is told of a file. */
export interface ToldResult {
  readonly outcome: FileOutcome;
  /** Where it is to be printed. */
  readonly printed?: string;
  /** Where it is wanted whole. */
  readonly whole?: FileResult;
}

/** A result as it is to be told. */
export function told(result: FileResult, printing: Printing): ToldResult {
  const outcome = outcomeOf(result);
  switch (printing) {
    case "text":
      return { outcome, printed: textReport(result) };
    case "jsonl":
      return { outcome, printed: jsonLine(result) };
    case "whole":
    case "drawn":
      return { outcome, whole: result };
  }
}
