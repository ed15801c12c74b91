import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../catalogue";
import type { Ledger } from "../ledger";
import type { Measure } from "../money";
import type { Disclosure, Reading, Template } from "../tables";
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
 * The tables of a ledger: every figure is the ledger's answer to its question, rows are the ledger's codes and projects, names the
 * catalogue's. A table without amounts carries the note that says so. Takes time by the number of rows, not by that of figures.
 * @param reading what the tables ask; the usual of the template unless told
 */
export function deriveDisclosure(
  ledger: Ledger,
  facts: DisclosureFacts,
  template: Template,
  reading: Reading = template.readings[0],
): Disclosure {
  const { tables } = reading;
  const sums = sumSections(tables, ledger);
  const catalogue = facts.catalogue ?? catalogueFor(facts.year ?? DESCRIBED_YEAR);
  const nameOf = (code: string): string => catalogue.find(code)?.name ?? facts.names?.get(code) ?? "";
  return {
    ...(facts.unit !== undefined && { unit: facts.unit }),
    ...(facts.year !== undefined && { year: facts.year }),
    measure: facts.measure,
    template,
    reading,
    tables: tables.map((spec) => deriveTable(spec, sums, facts, nameOf)),
    duplicates: [],
    unplaced: [],
    otherSheets: [],
  };
}
