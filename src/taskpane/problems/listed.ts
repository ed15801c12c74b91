import type { Report } from "../../diagnose/report";
import { type Problem, type ProblemGroup, arrange, findingsOf, problemsOf, searched } from "../../present/problems";
import { oncePer } from "../../workbook";
import type { ListView } from "./list-view";

/** The problems of a report; sorted out once a report. */
export const problemsIn = oncePer((report: Report): readonly Problem[] => problemsOf(report));

/** The problems that a view of the list shows, under their headings. */
export function listed(report: Report, { order, severities, search, pair }: ListView): ProblemGroup[] {
  const findings = pair && report.pairs.find(({ tables }) => tables.join() === pair.join())?.findings;
  const only = findings && new Set(findings);
  const wanted = problemsIn(report).filter(
    (problem) => severities.includes(problem.severity) && (!only || findingsOf(problem).some(({ id }) => only.has(id))),
  );
  return arrange(searched(wanted, search), order, report);
}
