import { FUNDS, type FundLeaf, type Ledger, type LedgerRow, projectOf } from "../ledger";
import { type Amount, AmountOverflow, amountOfFen } from "../money";

/** All money of one kind, fund and economic code: what columns and lines of tables ask about. */
export interface Aspect extends Pick<LedgerRow, "economic" | "kind" | "fund"> {
  /** From 0 on, in the order in which they first come. */
  readonly aspect: number;
  readonly sum: Amount;
}

/** All money under one functional code and project: what rows of tables ask about. */
export interface Subject {
  readonly function: string;
  readonly project?: string;
  /** Its sums by the classes of aspects that it has. */
  readonly sums: readonly (readonly [group: number, sum: Amount])[];
}

/** What a ledger comes to, in as many numbers as the tables can tell apart. */
export interface LedgerSums {
  readonly aspects: readonly Aspect[];
  readonly subjects: readonly Subject[];
}

const KIND_IDS: Readonly<Record<LedgerRow["kind"], number>> = { personnel: 0, operating: 1, project: 2 };
/** More than there are kinds. */
const KIND_COUNT = 4;
interface AspectTally extends Pick<LedgerRow, "economic" | "kind" | "fund"> {
  readonly aspect: number;
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
 * @param groupOf the class of an aspect: aspects of one class stand in the same columns of every table that lists subjects
 */
export function sumLedger(ledger: Ledger, groupOf: (aspect: Omit<Aspect, "sum">) => number): LedgerSums {
  const aspects: AspectTally[] = [];
  const subjects: SubjectTally[] = [];
  const byEconomic = new Map<string, (AspectTally | undefined)[]>();
  const byFunction = new Map<string, Map<string, SubjectTally>>();
  let magnitude = 0;
  for (const row of ledger.rows) {
    const { economic, kind, fund, amount } = row;
    let known = byEconomic.get(economic);
    if (!known) byEconomic.set(economic, (known = []));
    const id = FUND_IDS[fund] * KIND_COUNT + KIND_IDS[kind];
    let aspect = known[id];
    if (!aspect) {
      const own = { economic, kind, fund, aspect: aspects.length };
      known[id] = aspect = { ...own, group: groupOf(own), unnamed: projectOf({ ...row, project: undefined }), sum: 0 };
      aspects.push(aspect);
    }
    const project = aspect.unnamed === undefined ? undefined : (row.project ?? aspect.unnamed);
    let projects = byFunction.get(row.function);
    if (!projects) byFunction.set(row.function, (projects = new Map()));
    let subject = projects.get(project ?? "");
    if (!subject) {
      subject = { function: row.function, project, sums: [] };
      projects.set(project ?? "", subject);
      subjects.push(subject);
    }
    const { group } = aspect;
    subject.sums[group] = (subject.sums[group] ?? 0) + amount;
    aspect.sum += amount;
    magnitude += Math.abs(amount);
  }
  // no sum of parts is larger than the sum of all magnitudes, so that this one check holds for all
  if (!Number.isSafeInteger(magnitude)) throw new AmountOverflow();
  return { aspects: aspects.map(aspectOf), subjects: subjects.map(subjectOf) };
}

const FUND_IDS = Object.fromEntries(
  Object.entries(FUNDS).map(([name, fund]) => [name, 31 - Math.clz32(fund)]),
) as Readonly<Record<FundLeaf, number>>;

function aspectOf({ economic, kind, fund, aspect, sum }: AspectTally): Aspect {
  return { economic, kind, fund, aspect, sum: amountOfFen(sum) };
}

function subjectOf({ function: fn, project, sums }: SubjectTally): Subject {
  const own = sums.flatMap((sum, group): [number, Amount][] => (sum === undefined ? [] : [[group, amountOfFen(sum)]]));
  return { function: fn, ...(project !== undefined && { project }), sums: own };
}
