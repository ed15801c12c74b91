import { type Catalogue, DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { withMissingResults } from "../../formula";
import type { Measure } from "../../money";
import type { Snapshot } from "../../workbook";
import type { ApprovedTotal } from "./approved";
import { readControls } from "./controls";
import { type UnitFacts, readUnitFacts } from "./facts";
import type { FoundLedger } from "./found-ledger";
import type { Assignment } from "./columns";
import { readIncome } from "./income-sheet";
import { type OtherFigure, readOtherFigures } from "./other-figures";
import type { LedgerProblem } from "./problems";
import { USUAL_MEASURE, readLedgerSheet } from "./read-sheet";

export interface LedgerOptions {
  /** What the user said of columns whose headings say nothing known. */
  readonly assignments?: readonly Assignment[];
  /** The measure of the amounts, whatever the ledgers state. */
  readonly measure?: Measure;
  /** The finance bureau's list of codes. */
  readonly codes?: OwnList;
  /** True where each row of a long ledger is wanted for itself, and none put together with others that say the same. */
  readonly eachRow?: boolean;
}

/** What a workbook has to derive its tables from. */
export interface LedgerReading {
  /** Every sheet that is a ledger, in the order of sheets. The tables are derived from one; where there are several the user chooses. */
  readonly ledgers: readonly FoundLedger[];
  readonly facts: UnitFacts;
  /** Approved totals by 项 and budget (控制数), which the rounded tables are to show as approved. */
  readonly controls: readonly ApprovedTotal[];
  /** Income by source (收入): a budget balances, so the tables are to show it, too. */
  readonly income: readonly ApprovedTotal[];
  /** What the tables of some sets print and no ledger tells (其他数). */
  readonly others: readonly OtherFigure[];
  /** What is wrong with the sheets beside the ledger (单位信息, 控制数, 收入, 其他数); the ledger is read all the same. */
  readonly otherProblems: readonly LedgerProblem[];
}

/**
 * Finds the ledgers (预算明细, 支出明细) in a workbook: columns by their headings in any order, one row a source of money or one column a
 * source. What is wrong with a row is a problem named by its cell, and the rest is read. Pure; throws nothing for what a workbook may hold.
 */
export function readLedger(read: Snapshot, options: LedgerOptions = {}): LedgerReading {
  const { assignments = [], measure, codes, eachRow = false } = options;
  const snapshot = withMissingResults(read);
  const facts = readUnitFacts(snapshot);
  const usual = facts.measure ?? measure ?? USUAL_MEASURE;
  const others = readOtherFigures(snapshot, usual);
  // what is paid from the surplus is taken from rows in their order
  const isTogether = !eachRow && !others.figures.some(({ item }) => item === "usedSurplus");
  const catalogueOf = (year: number | undefined): Catalogue =>
    catalogueFor(year ?? facts.year ?? DESCRIBED_YEAR, codes);
  const ledgers = snapshot.sheets.flatMap((sheet) => {
    const own = assignments.filter((assignment) => assignment.sheet === sheet.name);
    const assigned = new Map(own.map(({ header, role }) => [header, role]));
    const stated = { ...(measure && { measure }), ...(facts.measure && { usual: facts.measure }) };
    return readLedgerSheet(sheet, { assigned, catalogueOf, isTogether, ...stated }) ?? [];
  });
  const own = facts.isDepartment ? ledgers.map(ofDepartment) : ledgers;
  const controls = readControls(snapshot, usual);
  const income = readIncome(snapshot, usual);
  return {
    ledgers: own,
    facts,
    controls: controls.totals,
    income: income.totals,
    others: others.figures,
    otherProblems: [...facts.problems, ...controls.problems, ...income.problems, ...others.problems],
  };
}

/** A department's ledger has the rows of several units, and none of them is whose budget it is. */
function ofDepartment({ unit: _, ...ledger }: FoundLedger): FoundLedger {
  return { ...ledger, problems: ledger.problems.filter(({ id }) => id !== "several-units") };
}
