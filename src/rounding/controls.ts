import { type Ledger, type Query, answers, withProjects } from "../ledger";
import { type Amount, type Measure, absolute, amountOfFen, printedUnit, subtract, sum } from "../money";

/** A total that was approved: it has to come out as it is. */
export interface ControlTotal {
  /** What it is the total of: a 项 and a fund, as a rule. */
  readonly question: Query;
  readonly amount: Amount;
}

/** An approved total that rounding does not explain: the ledger has other money, not other decimals. */
export interface ControlDifference {
  readonly control: ControlTotal;
  readonly ledger: Amount;
  /** approved − ledger */
  readonly difference: Amount;
}

/**
 * Approved totals that the ledger cannot be rounded to: with n rows, rounding them moves a total by (n + 1) halves of a printed unit at most.
 * Those are for the user to settle; the others come out as approved.
 */
export function controlDifferences(
  ledger: Ledger,
  controls: readonly ControlTotal[],
  measure: Measure,
): ControlDifference[] {
  const unit = printedUnit(measure);
  const { rows } = withProjects(ledger);
  return controls.flatMap((control): ControlDifference[] => {
    const own = rows.filter((row) => answers(row, control.question));
    const total = sum(own.map(({ amount }) => amount));
    const difference = subtract(control.amount, total);
    const bound = own.length === 0 ? 0 : Math.floor(((own.length + 1) * unit) / 2);
    return absolute(difference) <= bound ? [] : [{ control, ledger: total, difference: amountOfFen(difference) }];
  });
}
