import { type Amount, ZERO, add, subtract } from "../money";
import { FUNDS } from "./funds";
import { type Ledger, type LedgerRow, answer, answers } from "./ledger";
import { projectOf } from "./projects";
import { KINDS } from "./kinds";

/** Whose money a unit's whole budget is. */
export interface OverallFunds {
  /** 上级安排: transfers of this year's 财政拨款 */
  readonly transfers: Amount;
  /** 本级安排: the rest of it */
  readonly local: Amount;
  /** 其他: special account, unit funds and everything carried over */
  readonly other: Amount;
}

/** Whose money a project's is. */
export interface ProjectFunds {
  /** 财政拨款 of this year */
  readonly fiscal: Amount;
  /** All other money, also what was carried over */
  readonly other: Amount;
}

const TRANSFERS = [FUNDS.generalBudgetTransfer, FUNDS.governmentFundTransfer, FUNDS.stateCapitalTransfer];

/** The funds of a budget; together they are all of it. */
export function overallFunds(ledger: Ledger): OverallFunds {
  const transfers = TRANSFERS.reduce((sum, fund) => add(sum, answer(ledger, { fund })), ZERO);
  const appropriation = answer(ledger, { fund: FUNDS.appropriation });
  return {
    transfers,
    local: subtract(appropriation, transfers),
    other: subtract(answer(ledger, {}), appropriation),
  };
}

/** The funds of every project with money, by its name, in the order of the ledger. Project expenditure without a name is one project. */
export function projectFunds(ledger: Ledger): ReadonlyMap<string, ProjectFunds> {
  const found = new Map<string, ProjectFunds>();
  for (const row of ledger.rows.filter(isOfProject)) {
    const name = projectOf(row)!;
    const { fiscal, other } = found.get(name) ?? { fiscal: ZERO, other: ZERO };
    const isFiscal = answers(row, { fund: FUNDS.appropriation });
    found.set(name, isFiscal ? { fiscal: add(fiscal, row.amount), other } : { fiscal, other: add(other, row.amount) });
  }
  return found;
}

function isOfProject(row: LedgerRow): boolean {
  return answers(row, { kind: KINDS.project }) && row.amount !== 0;
}

/** Projects that have money of a kind, and how much it is together. */
export interface ProjectCount {
  readonly count: number;
  readonly amount: Amount;
}

/** What the sentence of 十二（四） says of projects: one paid from both kinds of money counts in both. */
export function projectCounts(funds: ReadonlyMap<string, ProjectFunds>): { fiscal: ProjectCount; other: ProjectCount } {
  const countOf = (kind: keyof ProjectFunds): ProjectCount => {
    const amounts = [...funds.values()].map((project) => project[kind]).filter((amount) => amount !== 0);
    return { count: amounts.length, amount: amounts.reduce(add, ZERO) };
  };
  return { fiscal: countOf("fiscal"), other: countOf("other") };
}
