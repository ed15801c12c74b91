import type { Report, ReportCell, ReportFinding, ReportUndetermined, Unchecked } from "../../diagnose/report";
import type { Fix, Severity } from "../../rules";
import type { TableId } from "../../tables";
import { amountName } from "../wording/cells";
import { ROUNDING, SEVERITIES } from "../wording/severity";
import type { Told } from "../wording/told";
import type { SuspectGroup } from "./suspect-sets";

/**
 * What a problem is, by its cause: a table that is lost, a code that is wrong, a cell that is wrong, ties of which it cannot be told which cell is
 * wrong, a finding that stands for itself, a rounding difference.
 */
export type ProblemKind = "table" | "code" | "cell" | "undetermined" | "finding" | "rounding";

/** One thing to do: a cause with all findings that follow from it. Every finding of a report belongs to exactly one problem. */
export interface Problem {
  /** The same in the next report where the cause is the same. */
  readonly key: string;
  readonly kind: ProblemKind;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** The table it is listed under; absent where it concerns the whole workbook or the published text. */
  readonly table?: TableId;
  /** What is wrong, in one sentence without its full stop: `没有找到表1《单位收支总体情况表》`. */
  readonly headline: string;
  /** The findings that say what is wrong: none for a wrong cell, which the ties that follow from it have told. */
  readonly leads: readonly ReportFinding[];
  /** The findings that go away with it. */
  readonly follows: readonly ReportFinding[];
  /** Of a wrong cell: what explains the ties. */
  readonly suspects?: SuspectGroup;
  /** Of ties that too many cells would explain: how many. */
  readonly undetermined?: ReportUndetermined;
  /** What mends the cause, where that is known and is one thing. */
  readonly fix?: Fix;
  /** What could not be checked because of it. */
  readonly unchecked: readonly Unchecked[];
}

/** What is still to be put to a cause: each finding is taken once. */
export interface Open {
  readonly report: Report;
  /** Whether a finding belongs to no problem yet. */
  isOpen(finding: ReportFinding): boolean;
}

/** All findings of a problem, those that say what is wrong first. */
export function findingsOf({ leads, follows }: Pick<Problem, "leads" | "follows">): readonly ReportFinding[] {
  return [...leads, ...follows];
}

/**
 * Where a problem is: the cells to blame, of explanations that are as likely all of them; else the cells of the finding that says what is wrong, or of the first
 * that follows from it.
 */
export function placesOf({ leads, follows, suspects }: Problem): readonly ReportCell[] {
  if (!suspects) return (leads[0] ?? follows[0])?.cells ?? [];
  const { sets, ambiguous } = suspects;
  const blamed = ambiguous ? sets.filter(({ equivalent }) => equivalent) : sets.slice(0, 1);
  return blamed.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, amount: amountName(cell.value) })));
}

/** True where a problem is listed under a table, or a finding of that table belongs to it. */
export function concerns(problem: Problem, table: TableId): boolean {
  return problem.table === table || findingsOf(problem).some((finding) => finding.table === table);
}

/** How grave a problem is; a rounding difference is told as one. */
export function toldProblem({ kind, severity }: Pick<Problem, "kind" | "severity">): Told {
  return kind === "rounding" ? ROUNDING : SEVERITIES[severity];
}

/** True where somebody has explained, or put aside, all that a problem is about: it asks for nothing more. */
export function isSettled(problem: Problem): boolean {
  return findingsOf(problem).length > 0 && findingsOf(problem).every(({ explanation }) => explanation);
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** 0 for the gravest: errors come first, then what is to be explained, then hints. */
export function gravityOf(severity: Severity): number {
  return GRAVITY[severity];
}

/** The gravest severity among findings; there is one at least. */
export function gravest(findings: readonly ReportFinding[]): Severity {
  return findings.reduce<Severity>(
    (worst, { severity }) => (GRAVITY[severity] < GRAVITY[worst] ? severity : worst),
    "info",
  );
}
