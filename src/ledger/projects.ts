import { FUNDS } from "./funds";
import type { Ledger, LedgerRow } from "./ledger";

/** Project expenditure without a name stands in tables 7 and 11 under this one, so that nothing of it is lost. */
export const UNNAMED_PROJECT = "未填写项目名称的项目";
/** Table 11 lists what was carried over by project, basic expenditure too. */
export const CARRIED_BASIC = "基本支出结转";

/**
 * The ledger with a project's name wherever a table lists rows by it: on project expenditure, and on what was carried over. Elsewhere
 * names are left out: budget systems keep basic expenditure as “projects”, too, which no table tells apart.
 */
export function withProjects(ledger: Ledger): Ledger {
  return { rows: ledger.rows.map(named) };
}

function named(row: LedgerRow): LedgerRow {
  const project = projectOf(row);
  if (project === row.project) return row;
  const { project: _project, ...rest } = row;
  return project === undefined ? rest : { ...rest, project };
}

/** The name by which tables 7 and 11 list the row; undefined where none of them does. */
export function projectOf({ kind, fund, project }: LedgerRow): string | undefined {
  if (kind === "project") return project ?? UNNAMED_PROJECT;
  if ((FUNDS[fund] & FUNDS.carryover) === 0) return undefined;
  return project ?? CARRIED_BASIC;
}
