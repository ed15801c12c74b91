import type { LapsedExplanation, Report, ReportFinding } from "../../diagnose/report";
import { legalText } from "../../xml";
import { type ExplainedValue, type Explanation, valuesOf } from "./explanation";

/**
 * The report with explanations put to its findings. One whose values are all as they were stands by its finding, which stays listed; the
 * others have lapsed and are listed with what has changed. Of several about one finding the latest counts.
 */
export function applyExplanations(report: Report, explanations: readonly Explanation[]): Report {
  if (explanations.length === 0) return report;
  const inTime = [...explanations].sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
  const byId = new Map(inTime.map((explanation) => [explanation.finding, explanation]));
  const findings = new Map(report.findings.map((finding) => [legalText(finding.id), finding]));
  const standing = new Map<ReportFinding, Explanation>();
  const lapsed: LapsedExplanation[] = [];
  for (const explanation of byId.values()) {
    const finding = findings.get(explanation.finding);
    const changes = finding ? changesSince(explanation.values, valuesOf(finding)) : [];
    if (finding && finding.severity !== "error" && changes.length === 0) standing.set(finding, explanation);
    else lapsed.push(lapse(explanation, finding, changes));
  }
  const explained = (severity: ReportFinding["severity"]) =>
    [...standing.keys()].filter((finding) => finding.severity === severity).length;
  return {
    ...report,
    ...(standing.size > 0 && {
      summary: { ...report.summary, explained: { warnings: explained("warning"), infos: explained("info") } },
      findings: report.findings.map((finding) => withExplanation(finding, standing.get(finding))),
    }),
    ...(lapsed.length > 0 && { lapsed }),
  };
}

function withExplanation(finding: ReportFinding, explanation: Explanation | undefined): ReportFinding {
  if (!explanation) return finding;
  const { kind, text, who, when } = explanation;
  return { ...finding, explanation: { kind, text, who, when } };
}

function lapse(
  { finding: id, rule, kind, text, who, when }: Explanation,
  finding: ReportFinding | undefined,
  changes: LapsedExplanation["changes"],
): LapsedExplanation {
  const reason = !finding ? "gone" : finding.severity === "error" ? "error" : "changed";
  return { finding: id, rule, kind, text, who, when, reason, changes };
}

/** Compared by meaning, so that rows may move. A cell that was not there counts as blank: a row without an amount changes no sum. */
function changesSince(before: readonly ExplainedValue[], now: readonly ExplainedValue[]): LapsedExplanation["changes"] {
  const [old, current] = [before, now].map((values) => new Map(values.map(({ meaning, value }) => [meaning, value])));
  const meanings = new Set([...before, ...now].map(({ meaning }) => meaning));
  return [...meanings].flatMap((meaning) => {
    const change = { meaning, before: old!.get(meaning) ?? "", after: current!.get(meaning) ?? "" };
    return change.before === change.after ? [] : [change];
  });
}
