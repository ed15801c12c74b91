import type { Report, Unchecked } from "../../diagnose/report";
import type { TableId } from "../../tables";
import { headlineOf } from "./headlines";
import { type Open, type Problem, gravest } from "./problem";

/** A problem for each table that was not found, with all that could not be checked for want of it. */
export function lostTableProblems({ report }: Open): Problem[] {
  const lost = report.tables.filter(({ state }) => state === "missing").map(({ id }) => id);
  const wanting = wantingOf(report, new Set(lost));
  return report.findings.flatMap((finding): Problem[] => {
    const { table, id, cells } = finding;
    if (table === undefined || !lost.includes(table) || cells.length > 0) return [];
    return [
      {
        key: id,
        kind: "table",
        severity: gravest([finding]),
        table,
        headline: headlineOf(finding),
        leads: [finding],
        follows: [],
        unchecked: wanting.get(table) ?? [],
      },
    ];
  });
}

/** What was not checked because a table is lost, by the first lost table that it needs. */
function wantingOf({ unchecked, rules }: Report, lost: ReadonlySet<TableId>): ReadonlyMap<TableId, Unchecked[]> {
  const tablesOf = new Map(rules.map(({ rule, tables }) => [rule, tables]));
  const wanting = new Map<TableId, Unchecked[]>();
  for (const one of unchecked) {
    if (one.rule === undefined || one.cells.length > 0) continue;
    const table = tablesOf.get(one.rule)?.find((id) => lost.has(id));
    if (table !== undefined) wanting.set(table, [...(wanting.get(table) ?? []), one]);
  }
  return wanting;
}

/** What could not be checked for another reason than a lost table, which is told with the table. */
export function otherwiseUnchecked(report: Report, problems: readonly Problem[]): readonly Unchecked[] {
  const told = new Set(problems.flatMap(({ unchecked }) => unchecked));
  return report.unchecked.filter((one) => !told.has(one));
}
