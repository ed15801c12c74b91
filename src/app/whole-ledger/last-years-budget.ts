import type { PriorBook } from "../../facts";
import { type EconomicSet, FUNDS, type LedgerRow, isWithin } from "../../ledger";
import { ZERO } from "../../money";
import type { TableSpec } from "../../tables";

/** Last year's figures as rows of a ledger; or what of them is not known, by the words of its column. */
export interface PriorRows {
  readonly rows: readonly LedgerRow[];
  readonly lacking: readonly string[];
}

/** Last year's budget of the three public expenses, where tables print it. All or nothing: their total would be wrong without one of them. */
export function lastYearsBudget(tables: readonly TableSpec[], prior: PriorBook | undefined): PriorRows {
  const answered = partsOf(tables).map(({ economic, name }) => {
    const known =
      prior?.ask({ economic, fund: FUNDS.appropriation }) ?? prior?.ask({ economic, fund: FUNDS.generalBudget });
    return { economic, name, amount: known?.amount };
  });
  const lacking = answered.flatMap(({ amount, name }) => (amount === undefined ? [name] : []));
  if (lacking.length > 0) return { rows: [], lacking };
  const rows = answered.map(({ economic: [first], amount = ZERO }): LedgerRow => {
    const fund = "generalBudgetLocal";
    return { function: "", economic: first!, kind: "operating", fund, amount, version: "prior" };
  });
  return { rows, lacking };
}

interface Expense {
  readonly economic: EconomicSet;
  readonly name: string;
}

/** The columns of last year's budget of which no other is a part: 公务接待费, 公务用车购置费. */
function partsOf(tables: readonly TableSpec[]): Expense[] {
  const columns = tables.flatMap(({ sections }) => sections.flatMap((section) => section.columns));
  const asked = columns.flatMap((column): Expense[] => {
    if (column.role !== "amount" || column.question.version !== "prior" || !column.question.economic) return [];
    const words = column.header.filter((word) => /费$/.test(word));
    return [{ economic: column.question.economic, name: words[words.length - 1] ?? column.header[0] }];
  });
  const isPart = (inner: EconomicSet, outer: EconomicSet) =>
    inner !== outer && isWithin({ economic: inner }, { economic: outer });
  return asked.filter((one) => !asked.some((other) => isPart(other.economic, one.economic)));
}
