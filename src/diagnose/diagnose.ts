import type { Disclosure } from "../tables";
import { buildReport } from "./report/build-report";
import { TieModel } from "./search/model";
import type { Report } from "./report";
import { type Known, runChecks } from "./run";
import { findSuspects } from "./search/suspects";

/** The report of a disclosure: what is wrong, and which cells are likely to blame. */
export function diagnose(disclosure: Disclosure, known: Known): Report {
  const run = runChecks(disclosure, known);
  const model = new TieModel(run.ties, disclosure);
  return buildReport(disclosure, run, model, findSuspects(model, disclosure), known.workbook);
}
