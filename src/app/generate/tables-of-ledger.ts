import { type DisclosureFacts, deriveDisclosure } from "../../derive";
import type { Ledger } from "../../ledger";
import type { Measure } from "../../money";
import { type ControlTotal, type RoundedRows, roundedRows } from "../../rounding";
import type { Disclosure, DisclosureTable, Reading, TableSpec, Template } from "../../tables";

/** The tables of a ledger as they are printed, and the ledger as it was rounded for them. */
export interface PrintedTables {
  readonly disclosure: Disclosure;
  /** In the measure of most tables. */
  readonly rounded: RoundedRows;
}

/**
 * Derives the tables of a ledger, rounded so that every tie holds in what is printed: all tables of one measure together. A table in a measure of its own
 * (三公 in 万元 in a set in 元) is rounded by itself.
 */
export function tablesOfLedger(
  ledger: Ledger,
  facts: DisclosureFacts,
  template: Template,
  reading: Reading,
  controls: readonly ControlTotal[],
): PrintedTables {
  const measureOf = (table: TableSpec): Measure => table.measure ?? facts.measure;
  const derivedIn = (measure: Measure) => {
    const tables = reading.tables.filter((table) => measureOf(table) === measure);
    const rounded = roundedRows(ledger, { measure, tables, controls });
    return { rounded, disclosure: deriveDisclosure(rounded, facts, template, { ...reading, tables }) };
  };
  const main = derivedIn(facts.measure);
  const others = [...new Set(reading.tables.map(measureOf))].filter((measure) => measure !== facts.measure);
  const derived = [main, ...others.map(derivedIn)].flatMap(({ disclosure }) => disclosure.tables);
  const tables = reading.tables.flatMap(({ id }): DisclosureTable[] => derived.filter((table) => table.id === id));
  return { disclosure: { ...main.disclosure, reading, tables }, rounded: main.rounded };
}
