import { nearest } from "./codes";
import { FUND_CODES } from "./data.generated";
import type { BudgetKind } from "./types";

const KINDS: ReadonlySet<string> = new Set<BudgetKind>([
  "generalBudget",
  "governmentFund",
  "stateCapital",
  "socialInsurance",
]);

const isKind = (text: string): text is BudgetKind => KINDS.has(text);

const BY_CODE: ReadonlyMap<string, BudgetKind> = new Map(
  FUND_CODES.flatMap(([code, fund]) => (isKind(fund) ? [[code, fund] as const] : [])),
);

/** The budget of a functional code by the nearest code above it, or itself, that is assigned to one; 一般公共预算 otherwise. */
export function assignedFund(code: string): BudgetKind {
  return nearest(code, BY_CODE) ?? "generalBudget";
}
