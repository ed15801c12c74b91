import type { Report, ReportFinding } from "../../diagnose/report";
import { type ProblemGroup, arrange } from "./arrange";
import { type Problem, findingsOf } from "./problem";
import { problemsOf } from "./problems-of";

/** The problems of a report as lists on paper have them: under their headings, gravest first, numbered through from 1. */
export interface ProblemList {
  readonly groups: readonly ProblemGroup[];
  /** The number of a problem of the list. */
  numberOf(problem: Problem): number;
  /** The problem to which a finding belongs: every finding belongs to one. */
  problemOf(finding: ReportFinding): Problem | undefined;
}

/** What is to be mended, what is to be explained, what may be better, and last the rounding differences. */
export function problemList(report: Report): ProblemList {
  const groups = arrange(problemsOf(report), "severity", report);
  const problems = groups.flatMap((group) => group.problems);
  const numbers = new Map(problems.map((problem, index) => [problem, index + 1]));
  const byFinding = new Map(problems.flatMap((problem) => findingsOf(problem).map((finding) => [finding, problem])));
  return {
    groups,
    numberOf: (problem) => numbers.get(problem) ?? 0,
    problemOf: (finding) => byFinding.get(finding),
  };
}
