import type { Catalogue } from "../catalogue";
import type { Disclosure, LedgerCheck } from "../tables";
import { buildReport } from "./report/build-report";
import { TieModel } from "./search/model";
import type { Report } from "./report";
import { runChecks } from "./run";
import { findSuspects } from "./search/suspects";

/** Checks a disclosure and says what is wrong, and which cells are likely to blame. `ledger` tells how it agrees with the workbook's ledger. */
export function diagnose(disclosure: Disclosure, catalogue: Catalogue, ledger?: LedgerCheck): Report {
  const run = runChecks(disclosure, catalogue, ledger);
  const model = new TieModel(run.ties, disclosure);
  return buildReport(disclosure, run, model, findSuspects(model, disclosure));
}
