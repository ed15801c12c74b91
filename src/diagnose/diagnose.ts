import type { Catalogue } from "../catalogue";
import type { Disclosure } from "../tables";
import { buildReport } from "./build-report";
import type { Report } from "./report";
import { runChecks } from "./run";
import { findSuspects } from "./suspects";

/** Checks a disclosure and says what is wrong, and which cells are likely to blame. */
export function diagnose(disclosure: Disclosure, catalogue: Catalogue): Report {
  const run = runChecks(disclosure, catalogue);
  return buildReport(disclosure, run, findSuspects(run.judged, disclosure));
}
