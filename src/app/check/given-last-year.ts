import type { OwnList } from "../../catalogue";
import type { Report } from "../../diagnose";
import { readFacts } from "../../recognise/facts";
import type { Disclosure, Templates } from "../../tables";
import type { Snapshot } from "../../workbook";
import { failingBudgetTies, failingTies } from "../compare/last-year";
import { type GivenTables, tablesOfLastYear } from "../compare/tables-of-last-year";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

/**
 * Last year's tables out of the workbook that is given for it; none where none is given, or where it is refused: another unit's, of another year, of
 * final accounts.
 * @param snapshot this year's workbook, which tells whose last year is wanted
 */
export function givenLastYear(
  snapshot: Snapshot,
  disclosure: Disclosure,
  templates: Templates,
  { prior, codes }: { readonly prior?: SaidWorkbook; readonly codes?: OwnList },
): GivenTables {
  return prior ? tablesOfLastYear(prior, disclosure, readFacts(snapshot, codes), templates) : { tables: [] };
}

/** The report, with what of last year was not taken, and why, among what was not checked. */
export function withNotTaken(report: Report, { tables, refusal, budget }: GivenTables): Report {
  const reasons = [refusal, ...tables.map(failingTies), budget && failingBudgetTies(budget)].flatMap(
    (reason) => reason ?? [],
  );
  if (reasons.length === 0) return report;
  return { ...report, unchecked: [...report.unchecked, ...reasons.map((reason) => ({ reason, cells: [] }))] };
}
