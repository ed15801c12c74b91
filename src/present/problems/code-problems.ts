import type { ReportFinding } from "../../diagnose/report";
import type { TableId } from "../../tables";
import { headlineOf } from "./headlines";
import { joinedFix } from "./joined-fix";
import { type Open, type Problem, gravest } from "./problem";

/** A problem for each wrong code with all that it breaks, and for each code that several findings call by a wrong name. */
export function codeProblems({ report, isOpen }: Open): Problem[] {
  const about = report.findings.filter((finding) => finding.code && isOpen(finding));
  const tablesOf = new Map(report.rules.map(({ rule, tables }) => [rule, tables]));
  const wrong = partsBy(
    about.filter(({ code }) => code?.is === "wrong"),
    ({ table, code }) => `${table ?? ""} ${code?.read ?? ""}`,
  );
  const ofCodes = wrong.map((leads) => {
    const [lead] = leads;
    return problemOf(
      leads,
      about.filter((one) => !leads.includes(one) && comesOf(one, lead!, tablesOf.get(one.rule) ?? [])),
    );
  });
  const named = partsBy(
    about.filter(({ code }) => code?.is === "named"),
    ({ code }) => code?.read ?? "",
  );
  return [...ofCodes, ...named.filter((leads) => leads.length > 1).map((leads) => problemOf(leads, []))];
}

function problemOf(leads: readonly ReportFinding[], follows: readonly ReportFinding[]): Problem {
  const first = leads[0]!;
  const fix = joinedFix(leads);
  const more = leads.length > 1 ? `（共 ${leads.length} 处）` : "";
  return {
    key: first.id,
    kind: "code",
    severity: gravest([...leads, ...follows]),
    ...(first.table !== undefined && { table: first.table }),
    headline: `${headlineOf(first)}${more}`,
    leads,
    follows,
    ...(fix && { fix }),
    unchecked: [],
  };
}

/**
 * Whether a finding goes away once a wrong code is right: what is said of the same code's name in that table, and the ties of that table that
 * tell the code from the one that is meant. With 2010305 in the place of 2010350 the ties over either of them fail; those over 20103 do not care.
 * @param tables those of the finding's rule
 */
function comesOf(finding: ReportFinding, wrong: ReportFinding, tables: readonly TableId[]): boolean {
  const asked = finding.code;
  const { read, meant } = wrong.code!;
  if (!asked || wrong.table === undefined) return false;
  if (asked.is === "named") return finding.table === wrong.table && asked.read === read;
  if (asked.is === "wrong") return false;
  if (!tables.includes(wrong.table) || (tables.length < 2 && isWithinRow(finding))) return false;
  if (meant === undefined) return asked.read === read;
  return read.startsWith(asked.read) !== meant.startsWith(asked.read);
}

/** True where all cells stand in one row: what its columns say does not depend on its code. */
function isWithinRow({ cells: [first, ...others] }: ReportFinding): boolean {
  return others.every(({ place }) => place.sheet === first?.place.sheet && place.row === first.place.row);
}

function partsBy(findings: readonly ReportFinding[], key: (finding: ReportFinding) => string): ReportFinding[][] {
  const parts = new Map<string, ReportFinding[]>();
  for (const finding of findings) parts.set(key(finding), [...(parts.get(key(finding)) ?? []), finding]);
  return [...parts.values()];
}
