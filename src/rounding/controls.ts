import { type Ledger, type Query, answers, withProjects } from "../ledger";
import { type Amount, type Measure, absolute, amountOfFen, printedUnit, subtract, sum } from "../money";
import { halfUp } from "./half-up";

/** A total that was approved: it has to come out as it is. */
export interface ControlTotal {
  /** What it is the total of: a 项 and a fund, as a rule. */
  readonly question: Query;
  readonly amount: Amount;
}

/** An approved total that rounding does not explain: the ledger has other money, not other decimals. */
export interface ControlDifference<Control extends ControlTotal = ControlTotal> {
  readonly control: Control;
  readonly ledger: Amount;
  /** approved − ledger */
  readonly difference: Amount;
}

/**
 * Approved totals that the ledger cannot be rounded to: with n rows, rounding them moves a total by (n + 1) halves of a printed unit at most;
 * where both are finer than what is printed, neither was rounded. Those are for the user to settle; the others come out as approved.
 */
export function controlDifferences<Control extends ControlTotal>(
  ledger: Ledger,
  controls: readonly Control[],
  measure: Measure,
): ControlDifference<Control>[] {
  const unit = printedUnit(measure);
  const { rows } = withProjects(ledger);
  return controls.flatMap((control): ControlDifference<Control>[] => {
    const own = rows.filter((row) => answers(row, control.question));
    const total = sum(own.map(({ amount }) => amount));
    const difference = subtract(control.amount, total);
    const isRounded = control.amount % unit === 0 || own.every(({ amount }) => amount % unit === 0);
    const bound = own.length > 0 && isRounded ? Math.floor(((own.length + 1) * unit) / 2) : 0;
    return absolute(difference) <= bound ? [] : [{ control, ledger: total, difference: amountOfFen(difference) }];
  });
}

/** An approved total that a rounded ledger does not show. */
export interface UnmetControl<Control extends ControlTotal = ControlTotal> {
  readonly control: Control;
  /** What the rounded ledger shows in its place. */
  readonly printed: Amount;
}

/**
 * The approved totals that a rounded ledger does not show as approved: those that contradict each other, or that no rounding was found for.
 * @param rounded the ledger as it was rounded with these totals among its controls
 */
export function unmetControls<Control extends ControlTotal>(
  rounded: Ledger,
  controls: readonly Control[],
  measure: Measure,
): UnmetControl<Control>[] {
  const unit = printedUnit(measure);
  const { rows } = withProjects(rounded);
  return controls.flatMap((control): UnmetControl<Control>[] => {
    const printed = sum(rows.filter((row) => answers(row, control.question)).map(({ amount }) => amount));
    return printed === halfUp(control.amount, unit) * unit ? [] : [{ control, printed }];
  });
}
