import {
  FUNDS,
  type FundLeaf,
  KINDS,
  type KindLeaf,
  type Ledger,
  type LedgerRow,
  type Version,
  projectOf,
} from "../ledger";
import { type Amount, add } from "../money";

/** All rows of a ledger that say the same but for the amount, as one: what no table can tell apart. */
export interface Atom extends LedgerRow {
  /** The sum of its rows. */
  readonly amount: Amount;
  /** The same number for all atoms of the same kind, fund, version and economic code, from 0 on: what columns and lines ask about. */
  readonly combination: number;
}

/** More than the bits of a set of kinds, so that each has a number below it. */
const KIND_COUNT = 16;
/** More than the bits of a set of funds, so that each source has a number below it. */
const FUND_COUNT = 32;
/** The accounts of the year by number; the budget's own is 0. */
const VERSIONS: Readonly<Record<Version, number>> = { prior: 1, priorActual: 2, initial: 3, adjusted: 4 };
export const VERSION_COUNT = 5;
/** More than there can be rows: two numbers below it make one exact number. */
const MANY = 2 ** 26;

/**
 * A ledger with each combination of code, kind, fund and project once, in the order in which they first stand. Projects are named where a
 * table lists them. Keys are numbers: a ledger may have a million rows.
 */
export function atomsOf(ledger: Ledger): Atom[] {
  const atoms: { -readonly [Key in keyof Atom]: Atom[Key] }[] = [];
  const byKey = new Map<number, (typeof atoms)[number]>();
  const functions = new Numbering();
  const economics = new Numbering();
  const projects = new Numbering();
  const combinations = new Map<number, number>();
  const subjects = new Map<number, number>();
  for (const row of ledger.rows) {
    const project = projectOf(row);
    const economic = economics.of(row.economic);
    const combination = numberOf(
      combinations,
      ((economic * FUND_COUNT + fundId(row.fund)) * KIND_COUNT + kindId(row.kind)) * VERSION_COUNT + versionId(row),
    );
    const subject = numberOf(subjects, functions.of(row.function) * MANY + projects.of(project ?? ""));
    const key = combination * MANY + subject;
    const known = byKey.get(key);
    if (known) known.amount = add(known.amount, row.amount);
    else {
      const atom = { ...plain(row, project), combination };
      byKey.set(key, atom);
      atoms.push(atom);
    }
  }
  return atoms;
}

/** The row as a ledger's, without what else its reader knew of it. */
function plain(row: LedgerRow, project: string | undefined): LedgerRow {
  const { function: fn, economic, kind, fund, amount, version } = row;
  const named = { function: fn, economic, kind, ...(project !== undefined && { project }), fund, amount };
  return version === undefined ? named : { ...named, version };
}

/** The number of a row's account of the year, below VERSION_COUNT. */
export function versionId({ version }: Pick<LedgerRow, "version">): number {
  return version === undefined ? 0 : VERSIONS[version];
}

/** A source of money is one bit; the bit's place is its number. */
function fundId(fund: FundLeaf): number {
  return 31 - Math.clz32(FUNDS[fund]);
}

/** A use of money is one bit; the bit's place is its number. */
function kindId(kind: KindLeaf): number {
  return 31 - Math.clz32(KINDS[kind]);
}

/** Numbers texts from 0 on, in the order in which they first come. */
class Numbering {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let number = this.known.get(text);
    if (number === undefined) this.known.set(text, (number = this.known.size));
    return number;
  }
}

function numberOf(known: Map<number, number>, key: number): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = known.size));
  return number;
}
