import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../catalogue";
import type { Ledger } from "../ledger";
import type { Measure } from "../money";
import { type AppropriationScope, type Disclosure, WITHOUT_CARRYOVER, elevenTables } from "../tables";
import { deriveTable } from "./derive-table";
import { sumSections } from "./section-sums";

/** What the tables say beside the ledger's amounts. */
export interface DisclosureFacts {
  readonly unit?: string;
  readonly year?: number;
  /** The measure in which the tables are printed. Amounts finer than it prints stand as exactly as they are: round the ledger first. */
  readonly measure: Measure;
  /** Names for codes that the catalogue lacks. */
  readonly names?: ReadonlyMap<string, string>;
  /** The codes of the year; the built-in ones unless given. */
  readonly catalogue?: Catalogue;
}

/**
 * The eleven tables of a ledger: every figure is the ledger's answer to its question, rows are the ledger's codes and projects, names the
 * catalogue's. A table without amounts carries the note that says so. Takes time by the number of rows, not by that of figures.
 * @param scope whether tables 4 to 10 count the carryover of appropriations in
 */
export function deriveDisclosure(
  ledger: Ledger,
  facts: DisclosureFacts,
  scope: AppropriationScope = WITHOUT_CARRYOVER,
): Disclosure {
  const template = elevenTables(scope);
  const sums = sumSections(template, ledger);
  const catalogue = facts.catalogue ?? catalogueFor(facts.year ?? DESCRIBED_YEAR);
  const nameOf = (code: string): string => catalogue.find(code)?.name ?? facts.names?.get(code) ?? "";
  return {
    ...(facts.unit !== undefined && { unit: facts.unit }),
    ...(facts.year !== undefined && { year: facts.year }),
    measure: facts.measure,
    template,
    scope,
    tables: template.map((spec) => deriveTable(spec, sums, facts, nameOf)),
    duplicates: [],
    unplaced: [],
    otherSheets: [],
  };
}
