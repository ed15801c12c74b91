import { add } from "../money";
import { type BudgetCheck, type BudgetDifference, type Disclosure, type Figure, figuresOf } from "../tables";
import { PrintedAnswers, figuresInFailedTies, roundingBound } from "../ties";
import type { PriorTables } from "./prior-book";

/**
 * The 年初预算数 that final accounts print, question by question beside the budget of the same year that the unit published. The budget is asked what the
 * accounts' figure asks; what its tables do not tell, or tell in a tie that fails, is not compared. Either may be rounded: in 元 the one, in 万元 the other.
 */
export function budgetBeside(accounts: Disclosure, { disclosure: budget, verdicts }: PriorTables): BudgetCheck {
  const printed = new PrintedAnswers(budget, verdicts && figuresInFailedTies(verdicts));
  const differences: BudgetDifference[] = [];
  let compared = 0;
  for (const figure of accounts.tables.flatMap(figuresOf).filter(isOfInitialBudget)) {
    const { version: _initial, ...question } = figure.query;
    const answer = printed.ask(question);
    if (!answer?.readable || answer.disputed) continue;
    compared++;
    const bound = add(roundingBound([figure], accounts), roundingBound(answer.figures, budget));
    if (Math.abs(figure.amount - answer.amount) <= bound) continue;
    differences.push({
      figure,
      budget: answer.amount,
      measure: measureOf(answer.figures, budget),
      cells: answer.cells,
    });
  }
  return { compared, differences };
}

function isOfInitialBudget({ query, readable }: Figure): boolean {
  return query.version === "initial" && readable;
}

function measureOf([first]: readonly Figure[], budget: Disclosure): Disclosure["measure"] {
  return budget.tables.find(({ id }) => id === first?.table)?.effectiveMeasure ?? budget.measure;
}
