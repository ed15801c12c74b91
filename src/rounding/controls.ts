import { type FundLeaf, type LedgerRow, type LedgerRows, type Query, answers } from "../ledger";
import {
  type Amount,
  type Measure,
  ZERO,
  absolute,
  add,
  amountOfFen,
  printedUnit,
  subtract,
  sum,
  halfUp,
} from "../money";

/** A total that was approved: it has to come out as it is. */
export interface ControlTotal {
  /** What it is the total of: a functional code and a fund, or one of them, or everything. */
  readonly question: Pick<Query, "function" | "fund">;
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
  ledger: LedgerRows,
  controls: readonly Control[],
  measure: Measure,
): ControlDifference<Control>[] {
  const unit = printedUnit(measure);
  return answersOf(ledger, controls, unit).flatMap(
    ({ control, total, rows, isFiner }): ControlDifference<Control>[] => {
      const difference = subtract(control.amount, total);
      const isRounded = control.amount % unit === 0 || !isFiner;
      const bound = rows > 0 && isRounded ? Math.floor(((rows + 1) * unit) / 2) : 0;
      return absolute(difference) <= bound ? [] : [{ control, ledger: total, difference: amountOfFen(difference) }];
    },
  );
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
  rounded: LedgerRows,
  controls: readonly Control[],
  measure: Measure,
): UnmetControl<Control>[] {
  const unit = printedUnit(measure);
  return answersOf(rounded, controls, unit).flatMap(({ control, total }): UnmetControl<Control>[] =>
    total === halfUp(control.amount, unit) * unit ? [] : [{ control, printed: total }],
  );
}

/** What a ledger has for an approved total. */
interface ControlAnswer<Control> {
  readonly control: Control;
  readonly total: Amount;
  /** How many rows make it up. */
  readonly rows: number;
  /** True where some of these has an amount that is finer than a printed unit. */
  readonly isFiner: boolean;
}

/** Answers them all: the ledger, which may have a million rows, is gone through once. */
function answersOf<Control extends ControlTotal>(
  ledger: LedgerRows,
  controls: readonly Control[],
  unit: number,
): ControlAnswer<Control>[] {
  if (controls.length === 0) return [];
  const groups = groupsOf(ledger, unit);
  return controls.map((control) => {
    const own = groups.filter(({ row }) => answers(row, control.question));
    return {
      control,
      total: sum(own.map(({ total }) => total)),
      rows: own.reduce((count, { rows }) => count + rows, 0),
      isFiner: own.some(({ isFiner }) => isFiner),
    };
  });
}

/** The rows of one functional code and fund: approved totals tell no others apart. */
interface RowGroup {
  /** One of them. */
  readonly row: LedgerRow;
  total: Amount;
  rows: number;
  isFiner: boolean;
}

function groupsOf({ rows }: LedgerRows, unit: number): RowGroup[] {
  const byFund = new Map<FundLeaf, Map<string, RowGroup>>();
  for (const row of rows) {
    let byFunction = byFund.get(row.fund);
    if (!byFunction) byFund.set(row.fund, (byFunction = new Map()));
    let group = byFunction.get(row.function);
    if (!group) byFunction.set(row.function, (group = { row, total: ZERO, rows: 0, isFiner: false }));
    group.total = add(group.total, row.amount);
    group.rows += 1;
    group.isFiner ||= row.amount % unit !== 0;
  }
  return [...byFund.values()].flatMap((groups) => [...groups.values()]);
}
