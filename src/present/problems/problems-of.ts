import type { Report, ReportFinding } from "../../diagnose/report";
import { isRounding } from "../wording/rounding";
import { headlineOf } from "./headlines";
import { cellProblems, undeterminedProblems } from "./cell-problems";
import { codeProblems } from "./code-problems";
import { lostTableProblems } from "./lost-tables";
import { type Open, type Problem, gravest } from "./problem";

/**
 * The problems of a report: every finding belongs to exactly one, that of its cause. A lost table, a wrong code and a wrong cell take with them what
 * follows; what is left stands for itself. In the order of the report.
 */
export function problemsOf(report: Report): Problem[] {
  const taken = new Set<ReportFinding>();
  const open: Open = { report, isOpen: (finding) => !taken.has(finding) };
  const problems: Problem[] = [];
  for (const causes of [lostTableProblems, codeProblems, cellProblems, undeterminedProblems]) {
    for (const problem of causes(open)) {
      const leads = problem.leads.filter(open.isOpen);
      const follows = problem.follows.filter(open.isOpen);
      if (leads.length + follows.length === 0) continue;
      for (const finding of [...leads, ...follows]) taken.add(finding);
      problems.push({ ...problem, leads, follows, severity: gravest([...leads, ...follows]) });
    }
  }
  const single = report.findings.filter(open.isOpen).map(singleProblem);
  return inOrder([...problems, ...single], report);
}

/** A finding that is a problem by itself. */
function singleProblem(finding: ReportFinding): Problem {
  const { id, table, severity, fix } = finding;
  return {
    key: id,
    kind: isRounding(finding) ? "rounding" : "finding",
    severity,
    ...(table !== undefined && { table }),
    headline: headlineOf(finding),
    leads: [finding],
    follows: [],
    ...(fix && { fix }),
    unchecked: [],
  };
}

/** By the first of their findings, as the report has them. */
function inOrder(problems: readonly Problem[], { findings }: Report): Problem[] {
  const places = new Map(findings.map((finding, index) => [finding, index]));
  const placeOf = ({ leads, follows }: Problem): number =>
    [...leads, ...follows].reduce((first, finding) => Math.min(first, places.get(finding) ?? Infinity), Infinity);
  const order = new Map(problems.map((problem) => [problem, placeOf(problem)]));
  return [...problems].sort((one, other) => order.get(one)! - order.get(other)!);
}
