import { type Atoms, atomsOf, listAt, moneyOf, rowOfAtom, subjectOf } from "../derive";
import { FUNDS, type Ledger, type LedgerRow, type LedgerRows } from "../ledger";
import { type Measure, amountOfFen, printedUnit } from "../money";
import type { TableSpec } from "../tables";
import { type ControlTotal, controlDifferences } from "./controls";
import { inOrder } from "./order";
import { roundingProblem } from "./problem";
import { search } from "./search";
import { startRounding, staysOnItsSide } from "./start";

export interface RoundingOptions {
  /** The measure to round to: two decimals of it. */
  readonly measure: Measure;
  /** The tables whose every tie is to hold. */
  readonly tables: readonly TableSpec[];
  /**
   * Approved totals, which come out as approved; one finer than the measure prints comes out rounded half up. One that rounding does not
   * explain (controlDifferences) is left aside.
   */
  readonly controls?: readonly ControlTotal[];
}

/**
 * 舍位平衡: the ledger in whole printed units, so that in all tables at once every tie holds exactly, the grand total is the exact
 * one rounded half up, and as many figures as can be found lie within one unit of their exact values; none of the others further than it must.
 * What is nothing stays nothing, and no amount changes its sign. One row a combination of code, kind, fund and project.
 */
export function roundLedger(ledger: Ledger, options: RoundingOptions): Ledger {
  return { rows: [...roundedRows(ledger, options).rows] };
}

/** A rounded ledger, kept in numbers. */
export interface RoundedRows extends LedgerRows {
  /** The ledger as it was, each combination of code, kind, fund and project once. */
  readonly exact: LedgerRows;
}

/** The rows of roundLedger, kept in numbers, as many as they may be. */
export function roundedRows(ledger: Ledger, { measure, tables, controls = [] }: RoundingOptions): RoundedRows {
  const unit = printedUnit(measure);
  const atoms = atomsOf(ledger);
  const { amounts } = atoms;
  const exact = rowsOf(atoms, amounts);
  if (controls.length === 0 && amounts.every((amount) => amount % unit === 0)) return { ...exact, exact };
  const refused = new Set(controlDifferences(ledger, controls, measure).map(({ control }) => control));
  const usable = finestFirst(
    controls.filter((control) => !refused.has(control)),
    atoms,
  );
  const order = inOrder(atoms);
  const problem = roundingProblem(atoms, order, tables, unit, usable);
  const units = search(problem, startRounding(problem));
  const rounded = new Float64Array(amounts.length);
  units.forEach((own, cell) => {
    const atomsOfCell = listAt(problem.atomsOf, cell).map((place) => order[place]!);
    shareOut(atomsOfCell, own, amounts, unit).forEach((share, place) => (rounded[atomsOfCell[place]!] = share * unit));
  });
  return { ...rowsOf(atoms, rounded), exact };
}

/** Approved totals within one another: the inner ones first, so that what an outer one leaves goes to the rest of its money. */
function finestFirst(controls: readonly ControlTotal[], atoms: Atoms): ControlTotal[] {
  return controls
    .map((control) => ({ control, size: sizeOf(control, atoms) }))
    .sort((a, b) => a.size - b.size)
    .map(({ control }) => control);
}

/** How many atoms the approved total is the total of. */
function sizeOf({ question: { function: fn = "", fund = FUNDS.all } }: ControlTotal, atoms: Atoms): number {
  const { moneys, subjects, amounts } = atoms;
  const isOfFund = moneys.map((money) => money.version === undefined && (FUNDS[money.fund] & fund) !== 0);
  const isOfFunction = subjects.map((subject) => subject.function.startsWith(fn));
  let size = 0;
  for (let atom = 0; atom < amounts.length; atom++)
    if (isOfFund[moneyOf(atoms, atom)] && isOfFunction[subjectOf(atoms, atom)]) size++;
  return size;
}

/**
 * A cell's units over its atoms: what is whole of each, and the rest to those with the largest remainders.
 * @param atoms of the cell, by their places among `amounts`
 */
function shareOut(atoms: Int32Array, units: number, amounts: Float64Array, unit: number): Float64Array {
  const shares = Float64Array.from(atoms, (atom) => Math.floor(amounts[atom]! / unit));
  const exact = (place: number) => amounts[atoms[place]!]!;
  let lacking = units - shares.reduce((sum, share) => sum + share, 0);
  const step = Math.sign(lacking);
  const error = (place: number) => (shares[place]! * unit - exact(place)) * step;
  while (lacking !== 0) {
    const free = [...shares.keys()].filter((place) => staysOnItsSide(shares[place]! + step, exact(place)));
    free.sort((a, b) => error(a) - error(b));
    for (const place of free.slice(0, Math.abs(lacking))) {
      shares[place]! += step;
      lacking -= step;
    }
  }
  return shares;
}

function rowsOf(atoms: Atoms, amounts: Float64Array): LedgerRows {
  function* rows(): Generator<LedgerRow> {
    for (let atom = 0; atom < amounts.length; atom++) yield rowOfAtom(atoms, atom, amountOfFen(amounts[atom]!));
  }
  return { rows: { [Symbol.iterator]: rows } };
}
