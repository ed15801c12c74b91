import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { type PriorTables, priorBook, priorDisagreements } from "../../prior";
import { hasFactSheets, readFacts } from "../../recognise/facts";
import type { LedgerReading } from "../../recognise/ledger";
import type { StatedFacts, StatedLedger } from "../../rules";
import type { Disclosure } from "../../tables";
import type { Snapshot } from "../../workbook";
import { earlierTables } from "../compare/tables-of-last-year";

interface StatedOptions {
  /** The finance bureau's list of codes. */
  readonly codes?: OwnList;
  /** The budget year whose codes are taken; the workbook's unless given. */
  readonly codesYear?: number;
  readonly given?: readonly PriorTables[];
}

/**
 * What a workbook states for its document, with its ledger where that is read whole; undefined where it has no sheet of facts.
 * @param disclosure the workbook's tables
 * @param given last year's tables that are given beside the workbook; they count before those that it has itself
 */
export function statedFacts(
  snapshot: Snapshot,
  disclosure: Disclosure,
  reading: LedgerReading,
  { codes, codesYear, given = [] }: StatedOptions = {},
): StatedFacts | undefined {
  if (!hasFactSheets(snapshot)) return undefined;
  const facts = readFacts(snapshot, codes);
  const ledger = wholeLedger(reading);
  const year = facts.unit.year?.value ?? disclosure.year;
  const tables = facts.prior.length > 0 ? [...given, ...earlierTables(disclosure, year)] : [];
  const book = tables.length > 0 && priorBook(facts, tables, catalogueFor(codesYear ?? year ?? DESCRIBED_YEAR, codes));
  return {
    facts,
    ...(ledger && { ledger }),
    priorDisagreements: book ? priorDisagreements(facts, book, disclosure.measure) : [],
  };
}

/** The only ledger of a workbook; undefined where there are several, or where something of it was not read. */
function wholeLedger({ ledgers }: LedgerReading): StatedLedger | undefined {
  const readable = ledgers.filter(({ missing }) => missing.length === 0);
  const [ledger] = readable;
  if (!ledger || readable.length > 1 || ledger.problems.some(({ severity }) => severity === "error")) return undefined;
  const has = (role: "procurement" | "secret") => ledger.columns.some((column) => column.role === role);
  return { rows: ledger.rows, tellsProcurement: has("procurement"), tellsSecrecy: has("secret") };
}
