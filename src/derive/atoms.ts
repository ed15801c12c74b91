import { type Ledger, type LedgerRow, withProjects } from "../ledger";
import { type Amount, add } from "../money";

/** All rows of a ledger that say the same but for the amount, as one. */
export type Atom = LedgerRow;

/**
 * A ledger with each combination of code, kind, fund and project once, in the order in which they first stand: what no table can tell
 * apart is added up. Projects are named where a table lists them.
 */
export function atomsOf(ledger: Ledger): Atom[] {
  const atoms = new Map<string, LedgerRow>();
  for (const row of withProjects(ledger).rows) {
    const key = `${row.function}|${row.economic}|${row.kind}|${row.fund}|${row.project ?? ""}`;
    const known = atoms.get(key);
    atoms.set(key, known ? { ...known, amount: add(known.amount, row.amount) } : plain(row));
  }
  return [...atoms.values()];
}

/** The row as a ledger's, without what else its reader knew of it. */
function plain({ function: fn, economic, kind, project, fund, amount }: LedgerRow): LedgerRow {
  return { function: fn, economic, kind, ...(project !== undefined && { project }), fund, amount };
}

/** The sum of some amounts, put together one by one. */
export function addTo(sums: Amount[], index: number, amount: Amount): void {
  sums[index] = add(sums[index]!, amount);
}
