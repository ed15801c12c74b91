import { DESCRIBED_YEAR, catalogueFor } from "../catalogue";
import type { LedgerRows } from "../ledger";
import type { Disclosure, Reading, Template } from "../tables";
import { deriveTable } from "./derive-table";
import type { DisclosureFacts } from "./disclosure-facts";
import { type SummedSections, sumSections } from "./section-sums";

/**
 * The tables of a ledger: every figure is the ledger's answer to its question, rows are the ledger's codes and projects, names the
 * catalogue's. A table without amounts carries the note that says so. Takes time by the number of rows, not by that of figures.
 * @param reading what the tables ask; the usual of the template unless told
 */
export function deriveDisclosure(
  ledger: LedgerRows,
  facts: DisclosureFacts,
  template: Template,
  reading: Reading = template.readings[0],
): Disclosure {
  return disclosureOfSums(sumSections(reading.tables, ledger), facts, template, reading);
}

/** The tables that print these sums, of a ledger or of the units that a department is made of. A table without amounts carries the note that says so. */
export function disclosureOfSums(
  sums: SummedSections,
  facts: DisclosureFacts,
  template: Template,
  reading: Reading,
): Disclosure {
  const { tables } = reading;
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
