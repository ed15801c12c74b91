import { FUNDS, KINDS, type LedgerRow, type LedgerRows, VERSION_COUNT, projectOf, versionId } from "../ledger";
import { type Amount, AmountOverflow, amountOfFen } from "../money";

/** All money of one kind, fund, economic code and account of the year: what columns and lines of tables ask about. */
export interface Combination extends Pick<LedgerRow, "economic" | "kind" | "fund" | "version"> {
  /** From 0 on, in the order in which they first come. */
  readonly combination: number;
  readonly sum: Amount;
}

/** All money under one functional code and project: what rows of tables ask about. */
export interface Subject {
  readonly function: string;
  readonly project?: string;
  /** Its sums by the classes of combinations that it has. */
  readonly sums: readonly (readonly [group: number, sum: Amount])[];
}

/** What a ledger comes to, in as many numbers as the tables can tell apart. */
export interface LedgerSums {
  readonly combinations: readonly Combination[];
  readonly subjects: readonly Subject[];
}

/** More than the bits of a set of kinds, so that each has a number below it. */
const KIND_COUNT = 16;
/** More than there are kinds of money in an account of the year, so that each has a number below it. */
const MONEY_COUNT = 32 * KIND_COUNT * VERSION_COUNT;

interface CombinationTally extends Pick<LedgerRow, "economic" | "kind" | "fund" | "version"> {
  readonly combination: number;
  readonly group: number;
  /** The name by which its rows without a project's are listed; undefined where no table lists it by project. */
  readonly unnamed: string | undefined;
  sum: number;
}

interface SubjectTally {
  readonly function: string;
  readonly project: string | undefined;
  /** By class; a class that it does not have has no sum. */
  readonly sums: (number | undefined)[];
}

/**
 * Adds a ledger up in one pass, two additions a row, whatever its number of rows. Projects are named where a table lists them. Throws
 * AmountOverflow where amounts are too large to be added exactly.
 * @param groupOf the class of a combination: combinations of one class stand in the same columns of every table that lists subjects
 */
export function sumLedger(ledger: LedgerRows, groupOf: (combination: Omit<Combination, "sum">) => number): LedgerSums {
  const combinations: CombinationTally[] = [];
  const subjects: SubjectTally[] = [];
  const economics = new Map<string, number>();
  const byKey = new Map<number, CombinationTally>();
  const byFunction = new Map<string, Map<string, SubjectTally>>();
  let magnitude = 0;
  for (const row of ledger.rows) {
    const { economic, kind, fund, amount, version } = row;
    let economicId = economics.get(economic);
    if (economicId === undefined) economics.set(economic, (economicId = economics.size));
    const money = (FUND_IDS[fund] * KIND_COUNT + KIND_IDS[kind]) * VERSION_COUNT + versionId(version);
    const key = economicId * MONEY_COUNT + money;
    let combination = byKey.get(key);
    if (!combination) {
      const own = { economic, kind, fund, ...(version && { version }), combination: combinations.length };
      combination = { ...own, group: groupOf(own), unnamed: projectOf({ ...row, project: undefined }), sum: 0 };
      byKey.set(key, combination);
      combinations.push(combination);
    }
    const project = combination.unnamed === undefined ? undefined : (row.project ?? combination.unnamed);
    let projects = byFunction.get(row.function);
    if (!projects) byFunction.set(row.function, (projects = new Map()));
    let subject = projects.get(project ?? "");
    if (!subject) {
      subject = { function: row.function, project, sums: [] };
      projects.set(project ?? "", subject);
      subjects.push(subject);
    }
    const { group } = combination;
    subject.sums[group] = (subject.sums[group] ?? 0) + amount;
    combination.sum += amount;
    magnitude += Math.abs(amount);
  }
  // no sum of parts is larger than the sum of all magnitudes, so that this one check holds for all
  if (!Number.isSafeInteger(magnitude)) throw new AmountOverflow();
  return { combinations: combinations.map(combinationOf), subjects: subjects.map(subjectOf) };
}

const FUND_IDS = bitsOf(FUNDS);
const KIND_IDS = bitsOf(KINDS);

/** The place of the highest bit of each mask: a number of its own for each that is one bit. */
function bitsOf<Name extends string>(masks: Readonly<Record<Name, number>>): Readonly<Record<Name, number>> {
  const places = Object.entries<number>(masks).map(([name, mask]) => [name, 31 - Math.clz32(mask)]);
  return Object.fromEntries(places) as Record<Name, number>;
}

function combinationOf({ economic, kind, fund, version, combination, sum }: CombinationTally): Combination {
  return { economic, kind, fund, ...(version && { version }), combination, sum: amountOfFen(sum) };
}

function subjectOf({ function: fn, project, sums }: SubjectTally): Subject {
  const own = sums.flatMap((sum, group): [number, Amount][] => (sum === undefined ? [] : [[group, amountOfFen(sum)]]));
  return { function: fn, ...(project !== undefined && { project }), sums: own };
}
