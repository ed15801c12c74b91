import { type Atom, atomsOf } from "../derive";
import { type Ledger, type LedgerRow, answers } from "../ledger";
import { type Amount, type Measure, amountOfFen, printedUnit } from "../money";
import type { TableSpec } from "../tables";
import { type ControlTotal, controlDifferences } from "./controls";
import { type RoundingProblem, roundingProblem } from "./problem";
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
export function roundLedger(ledger: Ledger, { measure, tables, controls = [] }: RoundingOptions): Ledger {
  const unit = printedUnit(measure);
  const atoms = atomsOf(ledger);
  if (atoms.every(({ amount }) => amount % unit === 0) && controls.length === 0) return { rows: atoms.map(rowOf) };
  const refused = new Set(controlDifferences(ledger, controls, measure).map(({ control }) => control));
  const usable = finestFirst(
    controls.filter((control) => !refused.has(control)),
    atoms,
  );
  const problem = roundingProblem(inOrder(atoms), tables, unit, usable);
  const units = search(problem, startRounding(problem));
  const rounded = new Map(problem.atoms.flatMap((own, cell) => shareOut(own, units[cell]!, problem)));
  return { rows: atoms.map((atom) => ({ ...rowOf(atom), amount: rounded.get(atom)! })) };
}

/** Approved totals within one another: the inner ones first, so that what an outer one leaves goes to the rest of its money. */
function finestFirst(controls: readonly ControlTotal[], atoms: readonly Atom[]): ControlTotal[] {
  return controls
    .map((control) => ({ control, size: atoms.filter((atom) => answers(atom, control.question)).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ control }) => control);
}

/** Rows that stand in the same figures together, so that the first rounding of a run is one of those figures. */
function inOrder(atoms: readonly Atom[]): Atom[] {
  const key = ({ function: fn, kind, fund, project = "", economic }: Atom) =>
    `${fn}|${kind === "project" ? 1 : 0}|${fund}|${project}|${economic}`;
  return atoms
    .map((atom) => ({ atom, by: key(atom) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ atom }) => atom);
}

/** A cell's units over its rows: what is whole of each, and the rest to those with the largest remainders. */
function shareOut(atoms: readonly Atom[], units: number, { unit }: RoundingProblem): [Atom, Amount][] {
  const shares = atoms.map((atom) => ({ atom, units: Math.floor(atom.amount / unit) }));
  const error = (share: (typeof shares)[number]) => share.units * unit - share.atom.amount;
  let lacking = units - shares.reduce((sum, share) => sum + share.units, 0);
  const step = Math.sign(lacking);
  while (lacking !== 0) {
    const free = shares.filter((share) => staysOnItsSide(share.units + step, share.atom.amount));
    free.sort((a, b) => (error(a) - error(b)) * step);
    for (const share of free.slice(0, Math.abs(lacking))) {
      share.units += step;
      lacking -= step;
    }
  }
  return shares.map((share) => [share.atom, amountOfFen(share.units * unit)]);
}

function rowOf({ combination: _combination, ...row }: Atom): LedgerRow {
  return row;
}
