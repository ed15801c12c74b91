import { FUNDS, type FundSet, KINDS, type OverallFunds, type ProjectFunds } from "../../ledger";
import { type Amount, ZERO, add, subtract } from "../../money";
import type { FigureBook } from "../../narrative";
import type { TargetFunds } from "../../performance";

/** Whose money the tables say it is; undefined where they do not, or contradict each other. */
export function overallFundsOfTables(source: FigureBook): OverallFunds | undefined {
  const amounts = (funds: readonly FundSet[]): Amount | undefined => {
    const found = funds.map((fund) => source.ask({ fund }));
    return found.some(({ problem }) => problem) ? undefined : found.reduce((sum, { amount }) => add(sum, amount), ZERO);
  };
  const transfers = amounts([FUNDS.generalBudgetTransfer, FUNDS.governmentFundTransfer, FUNDS.stateCapitalTransfer]);
  const local = amounts([FUNDS.generalBudgetLocal, FUNDS.governmentFundLocal, FUNDS.stateCapitalLocal]);
  const all = amounts([FUNDS.all]);
  if (transfers === undefined || local === undefined || all === undefined) return undefined;
  return { transfers, local, other: subtract(subtract(all, transfers), local) };
}

/**
 * The money of the projects that 表7 lists, by their names, in its order; undefined where it lists none whose figures can be believed. The table prints
 * 一般公共预算 alone: what other money a project has is known, as nothing, only where its projects are all project expenditure that there is.
 */
export function projectFundsOfTables(
  source: Pick<FigureBook, "ask" | "rows">,
): ReadonlyMap<string, TargetFunds> | undefined {
  const fiscal = new Map<string, Amount>();
  for (const { project, figures } of source.rows("projectExpenditure")) {
    const total = figures.find(({ query }) => query.economic === undefined);
    if (project === undefined || !total) continue;
    const { amount, problem } = source.ask(total.query);
    if (problem) return undefined;
    fiscal.set(project, add(fiscal.get(project) ?? ZERO, amount));
  }
  if (fiscal.size === 0) return undefined;
  const all = source.ask({ kind: KINDS.project });
  const isAll = !all.problem && all.amount === [...fiscal.values()].reduce(add, ZERO);
  return new Map([...fiscal].map(([name, amount]) => [name, { fiscal: amount, ...(isAll && { other: ZERO }) }]));
}

/** The same money where all of every project's is known; undefined where it is not. */
export function completeFunds(
  funds: ReadonlyMap<string, TargetFunds> | undefined,
): ReadonlyMap<string, ProjectFunds> | undefined {
  const known = [...(funds ?? [])].flatMap(([name, { fiscal, other }]) =>
    other === undefined ? [] : [[name, { fiscal, other }] as const],
  );
  return known.length === funds?.size ? new Map(known) : undefined;
}
