import {
  FUNDS,
  type FundLeaf,
  KINDS,
  type KindLeaf,
  type Ledger,
  type LedgerRow,
  VERSION_COUNT,
  projectOf,
  versionId,
} from "../ledger";
import { type Amount, amountOfFen } from "../money";
import { DistinctLists, type NumberLists } from "./number-lists";

/** Of what kind, fund, account of the year and economic code money is: what columns and lines of tables ask about. */
export interface AtomMoney extends Pick<LedgerRow, "economic" | "kind" | "fund" | "version"> {
  /** A number of its own, from 0 on in the order in which they first come. */
  readonly combination: number;
}

/** Under which functional code and project money stands: what rows of tables ask about. */
export type AtomSubject = Pick<LedgerRow, "function" | "project">;

/**
 * A ledger with each combination of code, kind, fund and project once, in the order in which they first stand: an atom, which no table can take apart.
 * Atoms are kept in numbers, since there may be a million of them; what they say is kept once for all that say the same.
 */
export interface Atoms {
  /** The sum of each atom's rows, in 分. */
  readonly amounts: Float64Array;
  /** What each atom says: its place in `moneys`, and its place in `subjects`. */
  readonly said: NumberLists;
  readonly moneys: readonly AtomMoney[];
  /** Projects are named where a table lists them. */
  readonly subjects: readonly AtomSubject[];
}

/** More than the bits of a set of kinds, so that each has a number below it. */
const KIND_COUNT = 16;
/** More than the bits of a set of funds, so that each source has a number below it. */
const FUND_COUNT = 32;
/** The atoms of a ledger. Throws AmountOverflow where amounts are too large to be added exactly. */
export function atomsOf(ledger: Ledger): Atoms {
  const functions = new Numbering();
  const economics = new Numbering();
  const projects = new Numbering();
  const moneyNumbers = new Map<number, number>();
  const moneys: AtomMoney[] = [];
  const subjectLists = new DistinctLists();
  const subjects: AtomSubject[] = [];
  const atoms = new DistinctLists();
  const amounts = new Float64Array(ledger.rows.length);
  for (const row of ledger.rows) {
    const { function: fn, economic, kind, fund, version } = row;
    const project = projectOf(row);
    const moneyKey =
      ((economics.of(economic) * FUND_COUNT + fundId(fund)) * KIND_COUNT + kindId(kind)) * VERSION_COUNT +
      versionId(version);
    let money = moneyNumbers.get(moneyKey);
    if (money === undefined) {
      moneyNumbers.set(moneyKey, (money = moneys.length));
      moneys.push({ economic, kind, fund, ...(version && { version }), combination: money });
    }
    const subject = subjectLists.of([functions.of(fn), project === undefined ? -1 : projects.of(project)]);
    if (subject === subjects.length) subjects.push({ function: fn, ...(project !== undefined && { project }) });
    const atom = atoms.of([money, subject]);
    amounts[atom] = amountOfFen(amounts[atom]! + row.amount);
  }
  return { amounts: amounts.slice(0, atoms.count), said: atoms.lists(), moneys, subjects };
}

/** The place of an atom's money in `moneys`. */
export function moneyOf({ said }: Atoms, atom: number): number {
  return said.values[2 * atom]!;
}

/** The place of an atom's subject in `subjects`. */
export function subjectOf({ said }: Atoms, atom: number): number {
  return said.values[2 * atom + 1]!;
}

/** An atom as a row of a ledger, with that amount. */
export function rowOfAtom(atoms: Atoms, atom: number, amount: Amount): LedgerRow {
  const { economic, kind, fund, version } = atoms.moneys[moneyOf(atoms, atom)]!;
  const { function: fn, project } = atoms.subjects[subjectOf(atoms, atom)]!;
  // written out, since spreading parts takes three times the memory, and there may be a million
  if (version !== undefined && project !== undefined)
    return { function: fn, economic, kind, project, fund, amount, version };
  if (version !== undefined) return { function: fn, economic, kind, fund, amount, version };
  if (project !== undefined) return { function: fn, economic, kind, project, fund, amount };
  return { function: fn, economic, kind, fund, amount };
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
